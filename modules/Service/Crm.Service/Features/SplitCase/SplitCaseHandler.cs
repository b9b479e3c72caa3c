using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.SplitCase;

/// <summary>Handles <see cref="SplitCase"/>.</summary>
public sealed class SplitCaseHandler(CaseDesk desk, CaseOpening opening)
{
    /// <summary>Does it.</summary>
    public async Task<(LoggedCase, OutgoingMessages)> Handle(SplitCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Split, ifMatch: null, ct);
        var (part, messages) = await opening.OpenAsync(Part(found, command.Request), ct);
        found.SplitInto(part, desk.Me.StaffId, desk.Now);
        return (new(part.Id, part.Number, part.FirstReply.DueAt, part.Resolution.DueAt), messages);
    }

    // Whom the whole concerns, the part concerns too.
    private static CaseDraft Part(Case whole, SplitCaseRequest request) => new()
    {
        Kind = request.Kind,
        Channel = whole.Channel,
        Subject = request.Subject,
        Description = request.Description,
        AboutStaffIds = whole.Recused,
        CustomerId = whole.CustomerId,
        ContactId = whole.ContactId,
        CallerName = whole.CallerName,
        CallerPhone = whole.CallerPhone,
        UnitId = whole.UnitId,
        SplitFromId = whole.Id,
    };
}
