using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Knowledge.Data.Migrations;

[DbContext(typeof(KnowledgeDbContext))]
[Migration("0001_initial")]
internal sealed class Initial : SqlMigration;
