using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Domain.Pool;
using Crm.Customers.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Moves leads and prospects between people and the public pool, and keeps how it came about (C-05).</summary>
internal sealed class PoolBook(CustomersDbContext db, string move, Guid by, DateTimeOffset now)
{
    private readonly Dictionary<Guid, string> names = [];

    public static async Task<PoolRuleFields> RulesAsync(CustomersDbContext db, CancellationToken ct) =>
        (await db.PoolRules.AsNoTracking().SingleOrDefaultAsync(ct))?.Rules ?? PoolRules.Default;

    /// <summary>The lead belongs to somebody else, or nobody, from now on; its time limits count anew.</summary>
    public async Task MoveAsync(Lead lead, Ownership to, string? reason, string? note, CancellationToken ct)
    {
        var from = new Ownership(lead.OwnerId, lead.UnitId);
        lead.GiveTo(to, now);
        await KeepAsync(PoolKinds.Lead, lead.Id, lead.Name, from, to, reason, note, ct);
        await LeadClockwork.RestartAsync(db, lead, now, ct);
    }

    /// <summary>The customer belongs to somebody else, or nobody, from now on.</summary>
    public Task MoveAsync(Customer customer, Ownership to, string? reason, string? note, CancellationToken ct)
    {
        var from = new Ownership(customer.OwnerId, customer.UnitId);
        customer.GiveTo(to, now);
        return KeepAsync(PoolKinds.Prospect, customer.Id, customer.Name, from, to, reason, note, ct);
    }

    private async Task KeepAsync(
        string kind, Guid id, string name, Ownership from, Ownership to, string? reason, string? note, CancellationToken ct)
    {
        var kept = PoolMove.Of(kind, id, name, move, from, to, reason, note, by, now);
        db.PoolMoves.Add(kept);
        db.Timeline.Add(new TimelineRecord
        {
            LeadId = kind == PoolKinds.Lead ? id : null,
            CustomerId = kind == PoolKinds.Lead ? null : id,
            At = now,
            By = by,
            Topic = "owner",
            Kind = $"owner.{move}",
            Facts = History.Facts(("from", await NameAsync(from.OwnerId, ct)), ("to", await NameAsync(to.OwnerId, ct)), ("reason", reason), ("note", note)),
            SourceKey = $"owner:{kept.Id}",
        });
    }

    private async Task<string?> NameAsync(Guid? staffId, CancellationToken ct)
    {
        if (staffId is not { } id)
            return null;
        if (!names.TryGetValue(id, out var name))
            names[id] = name = await db.Staff.AsNoTracking().Where(s => s.StaffId == id).Select(s => s.Name).SingleOrDefaultAsync(ct) ?? "";
        return name;
    }
}
