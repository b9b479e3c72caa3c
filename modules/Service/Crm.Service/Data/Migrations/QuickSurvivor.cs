using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Service.Data.Migrations;

[DbContext(typeof(ServiceDbContext))]
[Migration("0005_survivor")]
internal sealed class QuickSurvivor : SqlMigration;
