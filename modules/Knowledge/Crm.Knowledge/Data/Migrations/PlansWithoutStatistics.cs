using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Knowledge.Data.Migrations;

[DbContext(typeof(KnowledgeDbContext))]
[Migration("0003_plans_without_statistics")]
internal sealed class PlansWithoutStatistics : SqlMigration;
