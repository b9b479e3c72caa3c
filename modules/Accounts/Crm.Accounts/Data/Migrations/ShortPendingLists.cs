using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Accounts.Data.Migrations;

[DbContext(typeof(AccountsDbContext))]
[Migration("0012_short_pending_lists")]
internal sealed class ShortPendingLists : SqlMigration;
