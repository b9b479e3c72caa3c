using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Bulk;
using Crm.Customers.Features.FindCustomers;
using Crm.Customers.Features.FindLeads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChooseRecords;

/// <summary>The records are written down as they are chosen: what fits the filter later does not come in.</summary>
public sealed class ChooseRecordsHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<BulkRunStatus> Handle(ChooseRecords command, CancellationToken ct)
    {
        var (me, choice, now) = (actors.Current, command.Choice, time.GetUtcNow());
        var read = BulkAccess.ReadPermission(choice.Kind);
        if (!me.Has(read))
            throw new ForbiddenException();
        var records = choice.Kind == BulkKinds.Lead ? Leads(choice, me, read, now) : await CustomersAsync(choice, me, read, ct);
        var chosen = await records.Take(BulkRun.MostRecords + 1).ToListAsync(ct);
        if (chosen.Count > BulkRun.MostRecords)
            throw new RuleException("customers.bulk.many", "ids", BulkRun.MostRecords);
        if (chosen.Count == 0)
            throw new RuleException("customers.bulk.nobody", "ids");
        await ForgetAsync(me, now, ct);
        var run = new BulkRun { Kind = choice.Kind, By = me.StaffId, Total = chosen.Count, CreatedAt = now };
        db.BulkRuns.Add(run);
        await db.SaveChangesAsync(ct);
        Guid[] ids = [.. chosen.Select(c => c.Id)];
        string[] names = [.. chosen.Select(c => c.Name)];
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO customers.bulk_items (run_id, position, record_id, name, state)
            SELECT {run.Id}, (row_number() OVER () - 1)::integer, d.id, d.name, 'waiting' FROM unnest({ids}, {names}) d(id, name)
            """, ct);
        return run.Status(now);
    }

    private IQueryable<Chosen> Leads(BulkChoice choice, Actor me, string read, DateTimeOffset now)
    {
        var leads = db.Leads.AsNoTracking().WithinOrPool(me, read);
        leads = choice is { Ids: { } ids }
            ? leads.Where(l => ids.Contains(l.Id))
            : LeadList.Filtered(db, leads, Filter(choice.Leads ?? new BulkLeadFilter()), now);
        return leads.OrderByDescending(l => l.CreatedAt).ThenByDescending(l => l.Id).Select(l => new Chosen(l.Id, l.Name));
    }

    private async Task<IQueryable<Chosen>> CustomersAsync(BulkChoice choice, Actor me, string read, CancellationToken ct)
    {
        var customers = db.Customers.AsNoTracking().WithinOrPool(me, read);
        if (choice is { Ids: { } ids })
            customers = customers.Where(c => ids.Contains(c.Id));
        else
            customers = CustomerList.Filtered(db, customers, await (CustomerFilter.Of(choice.Customers ?? new SegmentFilter()) with { Segment = choice.SegmentId }).ResolvedAsync(db, me, ct));
        return customers.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id).Select(c => new Chosen(c.Id, c.Name));
    }

    private static LeadFilter Filter(BulkLeadFilter of) => new()
    {
        Q = of.Q, Stage = of.Stage, Verification = of.Verification, Source = of.Source, OwnerId = of.OwnerId, Region = of.Region, From = of.From, To = of.To, Pool = of.Pool,
        Late = of.Late,
    };

    /// <summary>What the person chose and never did anything with.</summary>
    private Task<int> ForgetAsync(Actor me, DateTimeOffset now, CancellationToken ct)
    {
        var over = now - BulkRun.ChosenTime;
        return db.BulkRunsOf(me).Where(r => r.State == BulkStates.Chosen && r.CreatedAt < over).ExecuteDeleteAsync(ct);
    }

    private sealed record Chosen(Guid Id, string Name);
}
