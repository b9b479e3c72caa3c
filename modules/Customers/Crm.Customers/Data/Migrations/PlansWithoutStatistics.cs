using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Customers.Data.Migrations;

[DbContext(typeof(CustomersDbContext))]
[Migration("0003_plans_without_statistics")]
internal sealed class PlansWithoutStatistics : SqlMigration;
