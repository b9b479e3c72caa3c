using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Customers;

/// <summary>Contacts that were recorded in Customers belong to the last contacts on the caller screen.</summary>
public sealed class ActivityCompletedHandler(ServiceDbContext db, BulkCopy copy)
{
    /// <summary>Notes the contact, once.</summary>
    public async Task Handle(ActivityCompleted e, CancellationToken ct)
    {
        if (e.Kind == "task" || await db.Interactions.AnyAsync(i => i.Id == e.ActivityId, ct))
            return;
        var customerId = await db.Database.SqlQuery<Guid>($"SELECT service.survivor_of({e.CustomerId}) AS \"Value\"").SingleAsync(ct);
        db.AddNew(Of(e, customerId));
    }

    /// <summary>Notes the contacts of a file, each once.</summary>
    public async Task Handle(ActivitiesImported e, CancellationToken ct)
    {
        Guid[] ids = [.. e.Activities.Select(a => a.ActivityId)], customers = [.. e.Activities.Select(a => a.CustomerId).Distinct()];
        var known = await db.Interactions.IgnoreQueryFilters().Where(i => ids.Contains(i.Id)).Select(i => i.Id).ToHashSetAsync(ct);
        var survivors = await db.Database.SqlQuery<Survivor>($"SELECT id AS \"Id\", service.survivor_of(id) AS \"Now\" FROM unnest({customers}) id").ToDictionaryAsync(s => s.Id, s => s.Now, ct);
        using var gathering = copy.Gather(db);
        foreach (var activity in e.Activities.Where(a => a.Kind != "task" && !known.Contains(a.ActivityId)))
            db.AddNew(Of(activity, survivors[activity.CustomerId]));
        await copy.WriteGatheredAsync(db, ct);
    }

    private static Interaction Of(ActivityCompleted e, Guid customerId)
    {
        var summary = string.IsNullOrWhiteSpace(e.Result) ? e.Subject : $"{e.Subject}: {e.Result}";
        return Interaction.Alone(customerId, e.Kind, outgoing: true, summary, phone: null, e.By, e.At, e.ActivityId);
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

    /// <summary>A customer, and who it is by now.</summary>
    private sealed record Survivor(Guid Id, Guid Now);
}
