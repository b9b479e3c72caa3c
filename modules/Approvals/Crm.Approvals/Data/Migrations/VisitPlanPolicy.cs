using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Approvals.Data.Migrations;

[DbContext(typeof(ApprovalsDbContext))]
[Migration("0020_visit_plan_policy")]
internal sealed class VisitPlanPolicy : SqlMigration;
