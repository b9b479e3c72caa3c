using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Approvals.Data.Migrations;

[DbContext(typeof(ApprovalsDbContext))]
[Migration("0021_expense_policies")]
internal sealed class ExpensePolicies : SqlMigration;
