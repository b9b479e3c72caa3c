using System.Text.Json;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ImportRows;

/// <summary>What follows from activities that a file brings done, as when they are finished by hand: last contacts, grades, leads that were reached, news for the others.</summary>
internal sealed class ActivityContacts(CustomersDbContext db, Actor actor, DateTimeOffset now)
{
    private readonly List<ActivityCompleted> completed = [];
    private readonly HashSet<Standing> touched = [];
    private Dictionary<Guid, Standing> standings = [];

    /// <summary>Locks the customers' standings, in one order so that two files do not wait for each other.</summary>
    public async Task LoadAsync(Guid[] customerIds, CancellationToken ct) => standings = await db.LockStandingsAsync(customerIds, ct);

    /// <summary>Notes a finished activity; gives what the customer's standing was, so that it can be put back.</summary>
    public string? Note(Activity activity, Lead? lead)
    {
        var at = activity.DoneAt!.Value;
        if (lead is not null && activity.Kind != "task")
        {
            var stage = lead.Stage;
            lead.ContactedAt(at);
            db.LeadMoved(lead.Id, stage, lead.Stage, activity.Subject, actor, now);
        }
        if (activity.CustomerId is not { } customerId)
            return null;
        completed.Add(new ActivityCompleted(
            activity.Id, customerId, activity.ReachedContactId ?? activity.ContactId, activity.Kind, activity.Subject, activity.Result, activity.DoneBy!.Value, at));
        if (activity.Kind == "task" || !standings.TryGetValue(customerId, out var standing))
            return null;
        var was = JsonSerializer.Serialize(new ContactsBefore(standing.LastContactAt, standing.LastVisitAt, standing.LastMaterialAt));
        standing.ContactedAt(at);
        if (activity.Kind == "visit")
            standing.VisitedAt(at);
        if (activity.Sent is not null && !(standing.LastMaterialAt > at))
            standing.LastMaterialAt = at;
        touched.Add(standing);
        return was;
    }

    /// <summary>Grades the customers anew; what the others must know.</summary>
    public async Task<IReadOnlyList<object>> TellAsync(CancellationToken ct)
    {
        List<object> events = completed.Count > 0 ? [new ActivitiesImported(completed, actor.StaffId, now)] : [];
        if (touched.Count > 0)
        {
            var rules = await GradeBook.RulesAsync(db, ct);
            events.AddRange(touched.Select(standing => GradeBook.Grade(db, standing, rules, now)).OfType<CustomerGraded>());
        }
        return events;
    }
}

/// <summary>When a customer was last in touch before a row of a file said so.</summary>
internal sealed record ContactsBefore(DateTimeOffset? Contact, DateTimeOffset? Visit, DateTimeOffset? Material);

internal static class StandingLocks
{
    /// <summary>The standings of customers, locked until the transaction ends.</summary>
    public static async Task<Dictionary<Guid, Standing>> LockStandingsAsync(this CustomersDbContext db, Guid[] customerIds, CancellationToken ct) => customerIds.Length == 0
        ? []
        : await db.Standings.FromSql($"SELECT * FROM customers.customer_standings WHERE customer_id = ANY({customerIds}) ORDER BY customer_id FOR UPDATE")
            .ToDictionaryAsync(s => s.CustomerId, ct);
}
