using System.Globalization;
using Crm.BuildingBlocks.Data;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain.Timeline;
using Crm.Customers.Shared;
using Crm.Service.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Subscriptions.Service;

/// <summary>
/// Cases on the timeline, and how many are open. Complaints are told by number and kind only: whom they concern must not read more here.
/// </summary>
public sealed class CaseHandler(CustomersDbContext db, TimeProvider time)
{
    private const string Complaint = "complaint";

    /// <summary>A case was opened; the call, letter or talk it came by counts as contact.</summary>
    public async Task<CustomerGraded?> Handle(CaseOpened e, CancellationToken ct)
    {
        var standing = e is { CustomerId: { } id, InteractionId: not null } ? await db.LockStandingAsync(id, ct) : null;
        var told = await TellAsync("case.opened", new(e.CaseId, e.CustomerId, e.Number, e.Kind, null), e.At, e.By, ct,
            ("number", e.Number), ("caseKind", e.Kind), ("channel", e.Channel), ("subject", Open(e.Kind, e.Subject)));
        if (standing is null || !told)
            return null;
        standing.ContactedAt(e.At);
        return await GradeBook.GradeAsync(db, standing, time.GetUtcNow(), ct);
    }

    /// <summary>A case was resolved.</summary>
    public Task Handle(CaseResolved e, CancellationToken ct) =>
        TellAsync("case.resolved", new(e.CaseId, e.CustomerId, e.Number, e.Kind, null), e.At, e.By, ct,
            ("number", e.Number), ("caseKind", e.Kind), ("subject", Open(e.Kind, e.Subject)));

    /// <summary>A case was closed.</summary>
    public Task Handle(CaseClosed e, CancellationToken ct) =>
        TellAsync("case.closed", new(e.CaseId, e.CustomerId, e.Number, e.Kind, e.At), e.At, Guid.Empty, ct,
            ("number", e.Number), ("caseKind", e.Kind), ("satisfaction", Open(e.Kind, e.Satisfaction?.ToString(CultureInfo.InvariantCulture))));

    /// <summary>A complaint was judged.</summary>
    public Task Handle(ComplaintDecided e, CancellationToken ct) =>
        AddAsync("case.decided", e.CaseId, e.CustomerId, e.At, Guid.Empty, ct, ("number", e.Number), ("caseKind", Complaint));

    /// <summary>A clock ran out.</summary>
    public Task Handle(SlaBreached e, CancellationToken ct) =>
        AddAsync($"case.late.{e.Clock}", e.CaseId, e.CustomerId, e.At, Guid.Empty, ct, ("number", e.Number), ("clock", e.Clock));

    private static string? Open(string kind, string? content) => kind == Complaint ? null : content;

    /// <summary>Keeps the case and writes what happened to it on the customer's timeline, in one round trip.</summary>
    /// <returns>False where it is on the timeline already, or on nobody's.</returns>
    private async Task<bool> TellAsync(string what, Copy copy, DateTimeOffset at, Guid by, CancellationToken ct, params (string, string?)[] facts)
    {
        FormattableString keep = $"""
            INSERT INTO customers.case_copies AS c (case_id, customer_id, number, kind, closed_at)
            VALUES ({copy.CaseId}, customers.survivor_of({copy.CustomerId}), {copy.Number}, {copy.Kind}, {copy.ClosedAt})
            ON CONFLICT (case_id) DO UPDATE SET customer_id = coalesce(excluded.customer_id, c.customer_id), kind = excluded.kind,
                closed_at = coalesce(c.closed_at, excluded.closed_at)
            """;
        const int kept = 1;
        if (copy.CustomerId is { } customer)
            return await db.Database.ExecuteSqlAsync(keep.Then(TimelineWriter.Insert(Entry(what, copy.CaseId, customer, at, by, facts))), ct) > kept;
        await db.Database.ExecuteSqlAsync(keep, ct);
        return false;
    }

    private async Task AddAsync(
        string what, Guid caseId, Guid? customerId, DateTimeOffset at, Guid by, CancellationToken ct, params (string, string?)[] facts)
    {
        if (customerId is { } customer)
            await db.AddOnceAsync(Entry(what, caseId, customer, at, by, facts), ct);
    }

    private static TimelineRecord Entry(string what, Guid caseId, Guid customerId, DateTimeOffset at, Guid by, (string, string?)[] facts) => new()
    {
        CustomerId = customerId,
        At = at,
        By = by,
        Topic = "case",
        Kind = what,
        Facts = History.Facts(facts),
        Link = $"/service/cases/{caseId}",
        SourceKey = $"{what}:{caseId}",
    };

    private sealed record Copy(Guid CaseId, Guid? CustomerId, string Number, string Kind, DateTimeOffset? ClosedAt);
}
