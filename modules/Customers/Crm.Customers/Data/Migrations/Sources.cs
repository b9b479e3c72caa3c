using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Customers.Data.Migrations;

[DbContext(typeof(CustomersDbContext))]
[Migration("0042_sources")]
internal sealed class Sources : SqlMigration;
