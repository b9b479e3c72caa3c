using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Features.FindPool;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ClaimRecords;

/// <summary>
/// Takes what is still in the pool. Of two who claim a record at once the second waits for the first and then finds it taken; one person's
/// claims wait for each other, so that the limits hold however quickly they come.
/// </summary>
public sealed class ClaimRecordsHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ClaimedRecords, IEnumerable<object>)> Handle(ClaimRecords command, CancellationToken ct)
    {
        var (request, me, now) = (command.Request, actors.Current, time.GetUtcNow());
        Guid[] ids = [.. request.Ids.Distinct().Order()];
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({"customers.claim:" + me.StaffId}, 0))", ct);
        var rules = await PoolBook.RulesAsync(db, ct);
        var allowance = await Allowance.OfAsync(db, me.StaffId, rules, now, ct);
        if (ids.Length > allowance.Left)
            throw new RuleException("customers.pool.limit", "ids", ids.Length, allowance.Left, allowance.ClaimedToday, allowance.PerDay, allowance.Held, allowance.HoldMost);
        await CheckCoolingAsync(ids, me.StaffId, rules, now, ct);
        var book = new PoolBook(db, PoolMoves.Claimed, me.StaffId, now);
        var events = new List<object>();
        var claimed = request.Kind == PoolKinds.Lead
            ? await ClaimLeadsAsync(ids, me, book, ct)
            : await ClaimProspectsAsync(ids, me, book, events, now, ct);
        if (claimed.Count == 0)
            throw new ConflictException("customers.pool.taken", ids.Length);
        var left = allowance with { ClaimedToday = allowance.ClaimedToday + claimed.Count, Held = allowance.Held + claimed.Count };
        return (new ClaimedRecords(claimed, [.. ids.Except(claimed)], left), events);
    }

    private async Task<List<Guid>> ClaimLeadsAsync(Guid[] ids, Actor me, PoolBook book, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM customers.leads WHERE id = ANY({ids}) ORDER BY id FOR UPDATE", ct);
        var leads = await db.Leads.WithinOrPool(me, CustomersPermissions.PoolClaim).Where(l => ids.Contains(l.Id) && l.OwnerId == null).Where(Lead.InWork).ToListAsync(ct);
        foreach (var lead in leads)
            await book.MoveAsync(lead, new Ownership(me.StaffId, me.UnitId), null, null, ct);
        return [.. leads.Select(l => l.Id)];
    }

    private async Task<List<Guid>> ClaimProspectsAsync(Guid[] ids, Actor me, PoolBook book, List<object> events, DateTimeOffset now, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM customers.customers WHERE id = ANY({ids}) ORDER BY id FOR UPDATE", ct);
        var customers = await db.Customers.WithinOrPool(me, CustomersPermissions.PoolClaim)
            .Where(c => ids.Contains(c.Id) && c.OwnerId == null && c.Stage == CustomerStages.Prospect).ToListAsync(ct);
        foreach (var customer in customers)
        {
            await book.MoveAsync(customer, new Ownership(me.StaffId, me.UnitId), null, null, ct);
            events.Add(await db.ChangedAsync(customer, await db.ContactsOfAsync(customer.Id, ct), me.StaffId, now, ct));
        }
        return [.. customers.Select(c => c.Id)];
    }

    /// <summary>Whoever let a record go must leave it to others for a while.</summary>
    private async Task CheckCoolingAsync(Guid[] ids, Guid me, PoolRuleFields rules, DateTimeOffset now, CancellationToken ct)
    {
        var from = now.AddDays(-rules.CoolingDays);
        var mine = await db.PoolMoves.AsNoTracking().Where(m => ids.Contains(m.RecordId) && m.FromId == me && m.ToId == null && m.At > from)
            .OrderByDescending(m => m.At).Select(m => new { m.Name, m.At }).FirstOrDefaultAsync(ct);
        if (mine is not null)
            throw new RuleException("customers.pool.cooling", "ids", mine.Name, ChinaTime.Today(mine.At.AddDays(rules.CoolingDays)).ToString("yyyy-MM-dd"));
    }
}
