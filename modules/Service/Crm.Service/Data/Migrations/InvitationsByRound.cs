using Crm.BuildingBlocks.Data;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Crm.Service.Data.Migrations;

[DbContext(typeof(ServiceDbContext))]
[Migration("0006_invitations_by_round")]
internal sealed class InvitationsByRound : SqlMigration;
