using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Customers.Data.Migrations;

[DbContext(typeof(CustomersDbContext))]
[Migration("0022_visitors")]
internal sealed class Visitors : SqlMigration;
