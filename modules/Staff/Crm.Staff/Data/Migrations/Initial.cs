using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Staff.Data.Migrations;

[DbContext(typeof(StaffDbContext))]
[Migration("0001_initial")]
internal sealed class Initial : SqlMigration;
