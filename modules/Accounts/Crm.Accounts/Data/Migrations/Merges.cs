using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Accounts.Data.Migrations;

[DbContext(typeof(AccountsDbContext))]
[Migration("0013_merges")]
internal sealed class Merges : SqlMigration;
