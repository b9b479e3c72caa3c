using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Accounts.Data.Migrations;

[DbContext(typeof(AccountsDbContext))]
[Migration("0015_pending_lists")]
internal sealed class PendingListLengths : SqlMigration;
