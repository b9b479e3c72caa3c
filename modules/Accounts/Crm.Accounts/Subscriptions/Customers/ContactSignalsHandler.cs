using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.Accounts.Subscriptions.Service;
using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Subscriptions.Customers;

/// <summary>Finished activities count as contacts; tasks are the house's own business.</summary>
public sealed class ContactSignalsHandler(AccountsDbContext db)
{
    /// <summary>Notes the contact, once.</summary>
    public Task Handle(ActivityCompleted e, CancellationToken ct) =>
        e.Kind == "task" ? Task.CompletedTask : db.NoteAsync(e.ActivityId, SignalKinds.Contact, e.CustomerId, e.At, 1, ct);

    /// <summary>Notes the contacts of a file, each once.</summary>
    public Task Handle(ActivitiesImported e, CancellationToken ct)
    {
        var contacts = e.Activities.Where(a => a.Kind != "task").ToList();
        Guid[] ids = [.. contacts.Select(a => a.ActivityId)], customers = [.. contacts.Select(a => a.CustomerId)];
        DateTimeOffset[] times = [.. contacts.Select(a => a.At.ToUniversalTime())];
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO accounts.customer_signals (id, kind, customer_id, at, value)
            SELECT a.id, {SignalKinds.Contact}, accounts.survivor_of(a.customer), a.at, 1 FROM unnest({ids}, {customers}, {times}) AS a (id, customer, at)
            ON CONFLICT DO NOTHING
            """, ct);
    }

    /// <summary>Contacts that a file had brought are forgotten with it.</summary>
    public async Task Handle(ActivitiesWithdrawn e, CancellationToken ct)
    {
        Guid[] ids = [.. e.ActivityIds];
        var gone = await db.Database.ExecuteSqlAsync($"DELETE FROM accounts.customer_signals WHERE kind = {SignalKinds.Contact} AND id = ANY({ids})", ct);
        if (gone < ids.Length)
            throw new NotYetKnownException($"{ids.Length - gone} activities of an import");
    }
}
