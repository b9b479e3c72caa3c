using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Customers.Data.Migrations;

[DbContext(typeof(CustomersDbContext))]
[Migration("0040_saved_views")]
internal sealed class SavedViews : SqlMigration;
