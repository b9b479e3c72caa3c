using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Knowledge.Data.Migrations;

[DbContext(typeof(KnowledgeDbContext))]
[Migration("0002_short_pending_lists")]
internal sealed class ShortPendingLists : SqlMigration;
