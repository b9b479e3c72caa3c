using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Accounts.Data.Migrations;

[DbContext(typeof(AccountsDbContext))]
[Migration("0011_orders")]
internal sealed class Orders : SqlMigration;
