using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Questionnaires;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Invitations;

/// <summary>Handles <see cref="Invite"/>.</summary>
public sealed class InviteHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Does it; the tokens are in the answer and nowhere else.</summary>
    public async Task<InvitationsMade> Handle(Invite command, CancellationToken ct)
    {
        var (asked, now) = (command.Request, desk.Now);
        var questionnaire = await db.Questionnaires.AsNoTracking().SingleOrDefaultAsync(q => q.Id == command.QuestionnaireId, ct) ?? throw new NotFoundException();
        var newest = questionnaire.Asking();
        var version = asked.Version ?? newest;
        if (version != newest && !await db.QuestionnaireVersions.AnyAsync(v => v.QuestionnaireId == questionnaire.Id && v.Number == version, ct))
            throw new RuleException("service.answer.version", "version", version, newest);
        var ids = asked.Invitees.Select(i => i.CustomerId).OfType<Guid>().Distinct().ToList();
        var customers = await db.Customers.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var links = new List<InvitationLink>();
        for (var i = 0; i < asked.Invitees.Count; i++)
        {
            var (customerId, person) = (asked.Invitees[i].CustomerId, asked.Invitees[i].Person?.Trim() is { Length: > 0 } name ? name : null);
            var customer = customerId is { } id ? customers.GetValueOrDefault(id) : null;
            if (customerId is not null && (customer is null || !customer.IsWithin(desk.Me, ServicePermissions.SurveyAsk)))
                throw new RuleException("service.invitation.customer", $"invitees[{i}].customerId");
            var (invitation, token) = Invitation.Ask(questionnaire.Id, version, customerId, person, asked.RoundId, asked.Days, desk.Me.StaffId, now);
            db.Add(invitation);
            links.Add(new(invitation.Id, customerId, customer?.Name, person, $"/q/{token}", invitation.ExpiresAt));
        }
        return new(links);
    }
}
