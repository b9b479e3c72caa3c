using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Service.Data.Migrations;

[DbContext(typeof(ServiceDbContext))]
[Migration("0001_initial")]
internal sealed class Initial : SqlMigration;
