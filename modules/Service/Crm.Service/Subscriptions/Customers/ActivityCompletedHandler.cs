using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Customers;

/// <summary>Contacts that were recorded in Customers belong to the last contacts on the caller screen.</summary>
public sealed class ActivityCompletedHandler(ServiceDbContext db)
{
    /// <summary>Notes the contact, once.</summary>
    public async Task Handle(ActivityCompleted e, CancellationToken ct)
    {
        if (e.Kind == "task" || await db.Interactions.AnyAsync(i => i.Id == e.ActivityId, ct))
            return;
        var customerId = await db.Database.SqlQuery<Guid>($"SELECT service.survivor_of({e.CustomerId}) AS \"Value\"").SingleAsync(ct);
        var summary = string.IsNullOrWhiteSpace(e.Result) ? e.Subject : $"{e.Subject}: {e.Result}";
        db.Add(Interaction.Alone(customerId, e.Kind, outgoing: true, summary, phone: null, e.By, e.At, e.ActivityId));
    }

    /// <summary>Contacts that a file had brought are forgotten with it.</summary>
    public async Task Handle(ActivitiesWithdrawn e, CancellationToken ct)
    {
        Guid[] ids = [.. e.ActivityIds];
        var known = await db.Interactions.CountAsync(i => ids.Contains(i.Id), ct);
        if (known < ids.Length)
            throw new NotYetKnownException($"{ids.Length - known} activities of an import");
        await db.Interactions.Where(i => ids.Contains(i.Id)).ExecuteDeleteAsync(ct);
    }
}
