using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Questionnaires;
using Crm.Service.Domain.Surveys;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Invitations;

/// <summary>Handles <see cref="RenewInvitation"/>.</summary>
public sealed class RenewInvitationHandler(ServiceDbContext db, CaseDesk desk, AuditWriter audit)
{
    /// <summary>Does it: the invitation stays the same, with its last day; only the token is another one.</summary>
    public async Task<InvitationLink> Handle(RenewInvitation command, CancellationToken ct)
    {
        var (now, token) = (desk.Now, Invitation.NewToken());
        var found = await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.Id == command.InvitationId && i.QuestionnaireId == command.QuestionnaireId, ct) ?? throw new NotFoundException();
        var customer = found.CustomerId is { } id ? await db.Customers.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) : null;
        if (!found.IsSeenBy(desk.Me, customer))
            throw new NotFoundException();
        found.MustBeOpen(now);
        // The one update that finds it open decides: somebody may answer by the old link in this moment.
        if (await db.Invitations.Where(i => i.Id == found.Id && i.AnsweredAt == null && i.ExpiresAt > now).ExecuteUpdateAsync(s => s.SetProperty(i => i.TokenHash, Survey.Hash(token)), ct) == 0)
            throw new ConflictException("service.invitation.answered");
        audit.Add(db, "link-renewed", nameof(Invitation), found.Id.ToString(), new { questionnaire = found.QuestionnaireId, round = found.RoundId });
        return new(found.Id, found.CustomerId, customer?.Name, found.Person, $"/q/{token}", found.ExpiresAt);
    }
}
