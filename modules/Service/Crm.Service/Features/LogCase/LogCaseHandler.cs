using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.LogCase;

/// <summary>Handles <see cref="LogCase"/>.</summary>
public sealed class LogCaseHandler(CaseDesk desk, CaseOpening opening)
{
    /// <summary>Does it.</summary>
    public async Task<(LoggedCase, OutgoingMessages)> Handle(LogCase command, CancellationToken ct)
    {
        var (opened, messages) = await opening.OpenAsync(Draft(command.Request), ct);
        return (new(opened.Id, opened.Number, opened.FirstReply.DueAt, opened.Resolution.DueAt), messages);
    }

    private CaseDraft Draft(LogCaseRequest request) => new()
    {
        Kind = request.Kind,
        Channel = request.Channel,
        Subject = request.Subject,
        Description = request.Description,
        CustomerId = request.CustomerId,
        ContactId = request.ContactId,
        CallerName = request.CallerName,
        CallerPhone = request.CallerPhone,
        Wanted = request.Wanted,
        About = request.About,
        AboutStaffIds = request.AboutStaffIds ?? [],
        UnitId = request.UnitId ?? desk.Me.UnitId,
        OwnerId = request.OwnerId,
        Serious = request.Serious,
    };
}
