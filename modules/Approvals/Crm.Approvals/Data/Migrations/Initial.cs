using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Approvals.Data.Migrations;

[DbContext(typeof(ApprovalsDbContext))]
[Migration("0001_initial")]
internal sealed class Initial : SqlMigration;
