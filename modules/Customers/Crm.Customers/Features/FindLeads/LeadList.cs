using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindLeads;

internal static class LeadList
{
    private static readonly string[] Sorts = ["-created", "created", "name", "-name", "-value", "value"];

    public static async Task<Page<LeadSummary>> FindAsync(
        CustomersDbContext db, KnownMany many, Actor actor, LeadFilter filter, DateTimeOffset now, CancellationToken ct)
    {
        var limit = Keyset.Limit(filter.Limit);
        var (rows, total) = string.IsNullOrWhiteSpace(filter.Q)
            ? await PlainAsync(db, Within(db, db.Leads.AsNoTracking(), actor, filter, now), filter, limit, ct)
            : await Text(db, many, actor, filter, now).FindAsync(limit, page => Rows(db, page).ToListAsync(ct), ct);
        var (items, next) = Keyset.Cut(rows.ConvertAll(row => row.Shown(actor)), limit, row => Cursor(filter.Sort, row));
        return Totals.Page(items, next, filter.Cursor, total);
    }

    private static TextSearch<Lead> Text(CustomersDbContext db, KnownMany many, Actor actor, LeadFilter filter, DateTimeOffset now) =>
        new(db, many, actor, filter with { Cursor = null, Limit = null, Sort = null })
        {
            Cursor = filter.Cursor,
            Narrowed = leads => Within(db, leads, actor, filter, now),
            InOrder = (leads, cursor) => Sorted(leads, filter with { Cursor = cursor }),
            Newest = (filter.Sort ?? Sorts[0]) == Sorts[0] ? l => new Dated(l.Id, l.CreatedAt) : null,
        };

    /// <summary>A page without a text; the first one is counted in the same statement.</summary>
    private static async Task<(List<Row> Rows, int Total)> PlainAsync(CustomersDbContext db, IQueryable<Lead> leads, LeadFilter filter, int limit, CancellationToken ct)
    {
        var page = Rows(db, Sorted(leads, filter).Take(limit + 1));
        if (!string.IsNullOrEmpty(filter.Cursor))
            return (await page.ToListAsync(ct), 0);
        var rows = await page.Select(row => new { Row = row, Total = leads.Take(Totals.Most + 1).Count() }).ToListAsync(ct);
        return (rows.ConvertAll(r => r.Row), rows.Count == 0 ? 0 : rows[0].Total);
    }

    private static IQueryable<Lead> Within(CustomersDbContext db, IQueryable<Lead> leads, Actor actor, LeadFilter filter, DateTimeOffset now) =>
        Filtered(db, leads.WithinOrPool(actor, CustomersPermissions.LeadRead), filter, now);

    private static IQueryable<Row> Rows(CustomersDbContext db, IQueryable<Lead> leads) => leads.Select(l => new Row(
        new LeadSummary(
            l.Id, l.Name, l.Stage, l.Verification, l.ValueGrade, l.Importance, l.Source, l.Region, l.ContactName, l.Phone, l.Need, l.OwnerId,
            l.CreatedAt, l.LastContactAt,
            db.LeadClocks.Where(c => c.LeadId == l.Id && (l.LastContactAt == null || l.LastContactAt <= c.Since)).Select(c => c.DueAt).FirstOrDefault()),
        l.UnitId));

    /// <summary>Those that the filters leave.</summary>
    public static IQueryable<Lead> Filtered(CustomersDbContext db, IQueryable<Lead> leads, LeadFilter filter, DateTimeOffset now)
    {
        if (filter.Late == true)
            leads = leads.Where(l => l.OwnerId != null && db.LeadClocks.Any(c => c.LeadId == l.Id && c.DueAt <= now && (l.LastContactAt == null || l.LastContactAt <= c.Since)));
        leads = leads.WhereMatches(l => l.Search, filter.Q);
        if (filter.Stage == "open")
            leads = leads.Where(l => l.Stage != LeadStages.Qualified && l.Stage != LeadStages.Discarded);
        else if (Choice.Of("stage", filter.Stage, LeadStages.All) is { } stage)
            leads = leads.Where(l => l.Stage == stage);
        if (Choice.Of("verification", filter.Verification, LeadVerifications.All) is { } verification)
            leads = leads.Where(l => l.Verification == verification);
        if (Choice.Of("source", filter.Source, LeadSources.All) is { } source)
            leads = leads.Where(l => l.Source == source);
        if (filter.Pool == true)
            leads = leads.Where(l => l.OwnerId == null);
        else if (filter.OwnerId is { } owner)
            leads = leads.Where(l => l.OwnerId == owner);
        if (Choice.RegionPrefix(filter.Region) is { } region)
            leads = leads.Where(l => l.Region!.StartsWith(region));
        if (filter.From is { } from && ChinaTime.Start(from) is var start)
            leads = leads.Where(l => l.CreatedAt >= start);
        if (filter.To is { } to && ChinaTime.Start(to.AddDays(1)) is var end)
            leads = leads.Where(l => l.CreatedAt < end);
        return leads;
    }

    private static IQueryable<Lead> Sorted(IQueryable<Lead> leads, LeadFilter filter)
    {
        var sort = filter.Sort ?? Sorts[0];
        var down = sort.StartsWith('-');
        return sort.TrimStart('-') switch
        {
            "created" => leads.InOrder(l => l.CreatedAt, l => l.Id, down, filter.Cursor),
            "name" => leads.InOrder(l => l.Name, l => l.Id, down, filter.Cursor),
            "value" => leads.InOrder(l => l.ValueGrade ?? 0, l => l.Id, down, filter.Cursor),
            _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
        };
    }

    private static string Cursor(string? sort, LeadSummary row) => sort?.TrimStart('-') switch
    {
        "name" => Keyset.Write(row.Name, row.Id),
        "value" => Keyset.Write(row.ValueGrade ?? 0, row.Id),
        _ => Keyset.Write(row.CreatedAt, row.Id),
    };

    /// <summary>A lead with whose it is.</summary>
    private sealed record Row(LeadSummary Lead, Guid UnitId)
    {
        public LeadSummary Shown(Actor actor) => actor.SeesPersonal(Lead.OwnerId, UnitId) ? Lead : Lead with { Phone = MaskedNumbers.Phone(Lead.Phone) };
    }
}
