using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Wolverine;

namespace Crm.Service.Features.ReceiveMessage;

/// <summary>Handles <see cref="ReceiveMessage"/>.</summary>
public sealed class ReceiveMessageHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<(Recorded, OutgoingMessages)> Handle(ReceiveMessage command, CancellationToken ct)
    {
        var found = await desk.ForAsync(command.CaseId, CaseAction.Answer, ifMatch: null, ct);
        var (request, me, now) = (command.Request, desk.Me.StaffId, desk.Now);
        var entry = found.Receive(request.Text, request.Channel, me, await desk.CalendarAsync(found, ct), now);
        var touch = Interaction.Of(found, request.Channel, outgoing: false, request.Text, me, now);
        db.Add(touch);
        var messages = new OutgoingMessages();
        messages.AddIfAny(touch.Recorded(found));
        return (new(entry.Id), messages);
    }
}
