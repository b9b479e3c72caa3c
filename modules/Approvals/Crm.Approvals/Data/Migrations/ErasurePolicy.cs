using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Approvals.Data.Migrations;

[DbContext(typeof(ApprovalsDbContext))]
[Migration("0026_erasure_policy")]
internal sealed class ErasurePolicy : SqlMigration;
