using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Approvals.Data.Migrations;

[DbContext(typeof(ApprovalsDbContext))]
[Migration("0027_survey_policy")]
internal sealed class SurveyPolicy : SqlMigration;
