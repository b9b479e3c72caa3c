using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Pool;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Customers.Jobs;

/// <summary>
/// Looks at every lead whose time has come (C-04): what is late is told to the owner's manager, what stays late goes to the public pool. In
/// batches, each with its notifications in one transaction.
/// </summary>
internal sealed class LeadLimitsJob(IDbContextOutbox<CustomersDbContext> outbox, TimeProvider time) : IJob
{
    private const int BatchSize = 500;
    private readonly CustomersDbContext db = outbox.DbContext;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (seen, late, returned) = (0, 0, 0);
        for (var batch = BatchSize; batch == BatchSize; seen += batch)
        {
            var now = time.GetUtcNow();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var rules = await PoolBook.RulesAsync(db, cancellationToken);
            var due = await DueAsync(now, cancellationToken);
            var judged = due.Where(d => d.IsWorked).Select(d => (Lead: d, Limits: LeadLimits.Of(d.OwnerSince, d.LastContactAt, rules, WorkingCalendar.China))).ToList();
            returned += await ReturnAsync([.. judged.Where(j => j.Limits.Returns(now)).Select(j => j.Lead.LeadId)], rules, now, cancellationToken);
            late += await TellManagersAsync([.. judged.Where(j => !j.Limits.Returns(now) && j.Limits.Escalates(now) && !j.Lead.KnownLate(j.Limits)).Select(j => j.Lead)], now, cancellationToken);
            await SetAsync([.. judged.Where(j => !j.Limits.Returns(now))], now, cancellationToken);
            var over = due.Where(d => !d.IsWorked).Select(d => d.LeadId).ToList();
            await db.LeadClocks.Where(c => over.Contains(c.LeadId)).ExecuteDeleteAsync(cancellationToken);
            await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            batch = due.Count;
        }
        return $"{seen} leads looked at, {late} late told, {returned} returned";
    }

    private Task<List<Due>> DueAsync(DateTimeOffset now, CancellationToken ct) => db.LeadClocks.AsNoTracking().Where(c => c.NextAt <= now)
        .OrderBy(c => c.NextAt).ThenBy(c => c.LeadId).Take(BatchSize)
        .Join(db.Leads, c => c.LeadId, l => l.Id, (c, l) => new Due(
            l.Id, l.OwnerId, l.Stage, l.OwnerSince, l.LastContactAt, c.Since, c.Escalated, c.NextAt))
        .ToListAsync(ct);

    private async Task<int> ReturnAsync(Guid[] ids, PoolRuleFields rules, DateTimeOffset now, CancellationToken ct)
    {
        if (ids.Length == 0)
            return 0;
        // Whoever is writing down a contact this moment comes first; then the lead is judged again.
        var locked = await db.Leads.FromSql($"SELECT *, xmin FROM customers.leads WHERE id = ANY({ids}) ORDER BY id FOR UPDATE").ToListAsync(ct);
        var back = new List<(Guid Owner, string Name)>();
        var book = new PoolBook(db, PoolMoves.Returned, Guid.Empty, now);
        foreach (var lead in locked.Where(l => l.IsWorked))
        {
            var limits = LeadLimits.Of(lead.OwnerSince, lead.LastContactAt, rules, WorkingCalendar.China);
            if (!limits.Returns(now))
                continue;
            back.Add((lead.OwnerId!.Value, lead.Name));
            await book.MoveAsync(lead, new Ownership(null, lead.UnitId), limits.Reason, null, ct);
        }
        foreach (var owner in back.GroupBy(b => b.Owner))
            await TellAsync(owner.Key, "customers.leads-to-pool", "/customers/pool/moves", owner.First().Name, owner.Count(), now);
        return back.Count;
    }

    private async Task<int> TellManagersAsync(List<Due> late, DateTimeOffset now, CancellationToken ct)
    {
        var owners = late.Select(l => l.OwnerId!.Value).Distinct().ToList();
        var people = await db.Staff.AsNoTracking().Where(s => owners.Contains(s.StaffId)).ToDictionaryAsync(s => s.StaffId, ct);
        foreach (var ofOwner in late.GroupBy(l => l.OwnerId!.Value))
            if (people.GetValueOrDefault(ofOwner.Key) is { ManagerId: { } manager } owner)
                await TellAsync(manager, "customers.leads-late", $"/customers/leads?owner={owner.StaffId}&late=true", owner.Name, ofOwner.Count(), now);
        return late.Count;
    }

    private async Task SetAsync(List<(Due Lead, LeadLimits Limits)> judged, DateTimeOffset now, CancellationToken ct)
    {
        if (judged.Count == 0)
            return;
        var ids = judged.ConvertAll(j => j.Lead.LeadId);
        var before = judged.ConvertAll(j => j.Lead.NextAt);
        var since = judged.ConvertAll(j => j.Limits.Since);
        var due = judged.ConvertAll(j => j.Limits.DueAt);
        var next = judged.ConvertAll(j => j.Limits.Next(now));
        var escalated = judged.ConvertAll(j => j.Limits.Escalates(now));
        // A clock that was set going anew meanwhile is left as it is.
        await db.Database.ExecuteSqlAsync($"""
            UPDATE customers.lead_clocks c SET since = v.since, due_at = v.due, next_at = v.next, escalated = v.escalated
            FROM unnest({ids}::uuid[], {before}::timestamptz[], {since}::timestamptz[], {due}::timestamptz[], {next}::timestamptz[], {escalated}::boolean[])
                AS v (id, before, since, due, next, escalated)
            WHERE c.lead_id = v.id AND c.next_at = v.before
            """, ct);
    }

    private ValueTask TellAsync(Guid to, string kind, string link, string name, int count, DateTimeOffset now) => outbox.PublishAsync(new StaffNotified(
        Guid.CreateVersion7(), [to], kind, link, History.Facts(("name", name), ("count", count.ToString(CultureInfo.InvariantCulture))), now));

    private sealed record Due(
        Guid LeadId, Guid? OwnerId, string Stage, DateTimeOffset OwnerSince, DateTimeOffset? LastContactAt, DateTimeOffset Since, bool Escalated, DateTimeOffset NextAt)
    {
        public bool IsWorked => OwnerId is not null && LeadStages.IsWorked(Stage);

        /// <summary>The manager was told of this very delay; a contact since begins another.</summary>
        public bool KnownLate(LeadLimits limits) => Escalated && Since == limits.Since;
    }
}
