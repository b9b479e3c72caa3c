using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Customers.Data.Migrations;

[DbContext(typeof(CustomersDbContext))]
[Migration("0044_survivor")]
internal sealed class QuickSurvivor : SqlMigration;
