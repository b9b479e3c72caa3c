using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Service.Features.LogInteraction;

/// <summary>Handles <see cref="LogInteraction"/>.</summary>
public sealed class LogInteractionHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Does it.</summary>
    public async Task<(Recorded, OutgoingMessages)> Handle(LogInteraction command, CancellationToken ct)
    {
        var request = command.Request;
        if (request.CustomerId is { } customer && !await db.Customers.AnyAsync(c => c.Id == customer, ct))
            throw new RuleException("service.unknown_customer", "customerId");
        var summary = string.IsNullOrWhiteSpace(request.CallerName) ? request.Summary : $"{request.CallerName.Trim()}: {request.Summary}";
        var touch = Interaction.Alone(
            request.CustomerId, Words.Of(request.Channel), request.Outgoing, summary, request.CallerPhone, desk.Me.StaffId, desk.Now);
        db.Add(touch);
        var messages = new OutgoingMessages();
        messages.AddIfAny(touch.Recorded(about: null));
        return (new(touch.Id), messages);
    }
}
