using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Accounts.Data.Migrations;

[DbContext(typeof(AccountsDbContext))]
[Migration("0002_copies")]
internal sealed class Copies : SqlMigration;
