using Crm.BuildingBlocks.Calendars;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Wolverine;

namespace Crm.Service.Infrastructure;

/// <summary>The complainer has been told: interaction record, clocks stopped, case solved, others informed.</summary>
public sealed class Telling(ServiceDbContext db, CaseDesk desk, CaseEvents events)
{
    internal async Task<OutgoingMessages> TellAsync(
        Case about, MessageRequest message, WorkingCalendar calendar, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var me = desk.Me.StaffId;
        about.CustomerTold(message.Text, message.Channel, me, calendar, now);
        var touch = Interaction.Of(about, message.Channel, outgoing: true, message.Text, me, now);
        db.Add(touch);
        var messages = new OutgoingMessages { await events.ResolvedAsync(about, me, now, cancellationToken) };
        messages.AddIfAny(touch.Recorded(about));
        return messages;
    }
}
