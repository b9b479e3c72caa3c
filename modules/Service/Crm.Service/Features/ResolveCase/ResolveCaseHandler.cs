using Crm.BuildingBlocks.Calendars;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.ResolveCase;

/// <summary>Handles <see cref="ResolveCase"/>.</summary>
public sealed class ResolveCaseHandler(ServiceDbContext db, CaseDesk desk, CaseEvents events)
{
    /// <summary>Does it.</summary>
    public async Task<OutgoingMessages> Handle(ResolveCase command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Resolve, command.IfMatch, ct);
        var (request, me, now, calendar) = (command.Request, desk.Me.StaffId, desk.Now, await desk.CalendarAsync(found, ct));
        var messages = new OutgoingMessages();
        if (!string.IsNullOrWhiteSpace(request.AnswerToCustomer))
            messages.AddIfAny(AnswerCustomer(found, request, me, calendar, now));
        found.Resolve(request.Solution, request.Cause, me, calendar, now);
        messages.Add(await events.ResolvedAsync(found, me, now, ct));
        return messages;
    }

    private InteractionRecorded? AnswerCustomer(Case found, ResolveCaseRequest request, Guid me, WorkingCalendar calendar, DateTimeOffset now)
    {
        found.Answer(request.AnswerToCustomer!, request.Channel, me, calendar, now);
        var touch = Interaction.Of(found, request.Channel, outgoing: true, request.AnswerToCustomer!, me, now);
        db.Add(touch);
        return touch.Recorded(found);
    }
}
