using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Reference;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindCustomers;

/// <summary>
/// The customer list: the page and the capped total. A rare text is answered from the search index, a common one (有限公司) by walking the
/// sort order until the page is full, as long as that is soon.
/// </summary>
internal static class CustomerList
{
    private static readonly string[] Sorts = ["-registered", "registered", "name", "-name", "code", "-code", "-contact", "contact"];

    /// <summary>Rows that are walked for the page of a common text.</summary>
    private const int Walked = 5000;

    /// <summary>What a text finds is sorted if it is not more; walking on finds a page of more than that before long.</summary>
    private const int Sorted = 20_000;

    public static async Task<Page<CustomerSummary>> FindAsync(CustomersDbContext db, KnownMany many, Actor actor, CustomerFilter filter, CancellationToken ct)
    {
        filter = await filter.ResolvedAsync(db, actor, ct);
        var customers = Within(db, db.Customers.AsNoTracking(), actor, filter);
        var limit = Keyset.Limit(filter.Limit);
        var first = string.IsNullOrEmpty(filter.Cursor);
        var search = filter.AsKey();
        var (items, total) = first && !many.Has(actor, search)
            ? await CountedAsync(db, actor, customers, filter, limit, ct)
            : (await LaterAsync(db, many.Has(actor, search), actor, customers, filter, limit, ct), Totals.Most + 1);
        if (first && total > Totals.Most && items.Count > 0)
            many.Remember(actor, search);
        (items, var next) = Keyset.Cut(items, limit, row => Cursor(filter.Sort, row));
        total = items.Count == 0 ? 0 : total;
        return first ? Totals.Page(items, next, total) : new(items, next);
    }

    /// <summary>
    /// The first page with the total. What a text finds is read once for both, if it is not too much; only its latest are read whole.
    /// </summary>
    private static async Task<(List<CustomerSummary> Rows, int Total)> CountedAsync(
        CustomersDbContext db, Actor actor, IQueryable<Customer> customers, CustomerFilter filter, int limit, CancellationToken ct)
    {
        if (!Walks(filter))
            return (await RowsAsync(db, actor, Page(db, customers, filter, limit + 1), filter, ct), await customers.Take(Totals.Most + 1).CountAsync(ct));
        if ((filter.Sort ?? Sorts[0]) != Sorts[0])
        {
            var ids = await IdsAsync(customers, Totals.Most, ct);
            return (ids is null
                ? await CommonAsync(db, actor, customers, filter, limit, ct)
                : await RowsAsync(db, actor, Page(db, These(db, ids), filter, limit + 1), filter, ct), ids?.Count ?? Totals.Most + 1);
        }
        var found = await customers.Select(c => new { c.Id, c.RegisteredAt }).Take(Totals.Most + 1).ToListAsync(ct);
        if (found.Count > Totals.Most)
            return (await CommonAsync(db, actor, customers, filter, limit, ct), found.Count);
        if (found.Count > 0)
        {
            var latest = found.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id).Take(limit + 1).Select(c => c.Id).ToList();
            customers = These(db, latest);
        }
        return (found.Count == 0 ? [] : await RowsAsync(db, actor, Page(db, customers, filter, limit + 1), filter, ct), found.Count);
    }

    /// <summary>A page that is not counted: a later one, or of what was found to be common a moment ago.</summary>
    private static async Task<List<CustomerSummary>> LaterAsync(
        CustomersDbContext db, bool common, Actor actor, IQueryable<Customer> customers, CustomerFilter filter, int limit, CancellationToken ct) =>
        !common && Walks(filter) && await IdsAsync(customers, Totals.Most, ct) is { } ids
            ? await RowsAsync(db, actor, Page(db, These(db, ids), filter, limit + 1), filter, ct)
            : await CommonAsync(db, actor, customers, filter, limit, ct);

    /// <summary>
    /// A page of what is common. PostgreSQL would walk the sort order for it, expecting what a text finds to lie there evenly; what was imported
    /// together lies together, and it would walk a million rows. So it walks some, and if the page is not full then, sorts what the text finds.
    /// </summary>
    private static async Task<List<CustomerSummary>> CommonAsync(
        CustomersDbContext db, Actor actor, IQueryable<Customer> customers, CustomerFilter filter, int limit, CancellationToken ct)
    {
        if (!Walks(filter))
            return await RowsAsync(db, actor, Page(db, customers, filter, limit + 1), filter, ct);
        var walked = Within(db, InOrder(db.Customers.AsNoTracking(), filter).Take(Walked), actor, filter);
        var soon = await RowsAsync(db, actor, Page(db, walked, filter with { Cursor = null }, limit + 1), filter, ct);
        if (soon.Count > limit)
            return soon;
        var all = await IdsAsync(customers, Sorted, ct) is { } ids ? These(db, ids) : customers;
        return await RowsAsync(db, actor, Page(db, all, filter, limit + 1), filter, ct);
    }

    /// <summary>Those that the filters leave, in no order; null where they are more than that.</summary>
    private static async Task<List<Guid>?> IdsAsync(IQueryable<Customer> customers, int most, CancellationToken ct) =>
        await customers.Select(c => c.Id).Take(most + 1).ToListAsync(ct) is var ids && ids.Count <= most ? ids : null;

    // Confidential ones were left out when these were found.
    private static IQueryable<Customer> These(CustomersDbContext db, List<Guid> ids) => db.Customers.IgnoreQueryFilters().AsNoTracking().Where(c => ids.Contains(c.Id));

    private static bool Walks(CustomerFilter filter) => !string.IsNullOrWhiteSpace(filter.Q) && filter.Sort?.TrimStart('-') != "contact";

    private static IQueryable<Customer> Within(CustomersDbContext db, IQueryable<Customer> customers, Actor actor, CustomerFilter filter) =>
        Filtered(db, customers.WithinOrPool(actor, CustomersPermissions.Read), filter);

    private static async Task<List<CustomerSummary>> RowsAsync(CustomersDbContext db, Actor actor, IQueryable<Row> rows, CustomerFilter filter, CancellationToken ct)
    {
        if (filter.Column is { Length: > 0 } columns)
            return await WithValuesAsync(await db.ArchiveFieldSetAsync(ct), actor, rows, columns, ct);
        return await rows.Select(r => new CustomerSummary(
            r.Customer.Id, r.Customer.Code, r.Customer.Name, r.Customer.NameEn, r.Customer.Stage, r.Standing.Grade, r.Standing.Tier,
            r.Customer.Industry, r.Customer.Region, r.Customer.OwnerId, r.Standing.OnHold, r.Standing.LastContactAt, r.Customer.RegisteredAt, r.Customer.Confidentiality, null)).ToListAsync(ct);
    }

    /// <summary>The rows with the values that were asked for; a field that there is not is empty everywhere.</summary>
    private static async Task<List<CustomerSummary>> WithValuesAsync(FieldSet fields, Actor actor, IQueryable<Row> rows, string[] columns, CancellationToken ct)
    {
        var found = await rows.Select(r => new
        {
            Row = new CustomerSummary(
                r.Customer.Id, r.Customer.Code, r.Customer.Name, r.Customer.NameEn, r.Customer.Stage, r.Standing.Grade, r.Standing.Tier,
                r.Customer.Industry, r.Customer.Region, r.Customer.OwnerId, r.Standing.OnHold, r.Standing.LastContactAt, r.Customer.RegisteredAt, r.Customer.Confidentiality, r.Customer.Archive),
            r.Customer.UnitId,
        }).ToListAsync(ct);
        return found.ConvertAll(f =>
        {
            var values = actor.SeesPersonal(f.Row.OwnerId, f.UnitId) ? f.Row.Values : fields.Masked(f.Row.Values);
            return f.Row with { Values = columns.Distinct().Where(c => values?.ContainsKey(c) == true).ToDictionary(c => c, c => values![c]) };
        });
    }

    /// <summary>Those that the filters leave; segment and fields must have been resolved (<see cref="CustomerFilter.ResolvedAsync"/>).</summary>
    public static IQueryable<Customer> Filtered(CustomersDbContext db, IQueryable<Customer> customers, CustomerFilter filter)
    {
        if (filter.Live is { } live)
            customers = Filtered(db, customers, live);
        else if (filter.Segment is { } segment)
            customers = customers.Where(c => db.SegmentMembers.Any(m => m.SegmentId == segment && m.CustomerId == c.Id));
        customers = customers.WhereMatches(c => c.Search, filter.Q);
        if (Choice.Of("stage", filter.Stage, CustomerStages.All) is { } stage)
            customers = customers.Where(c => c.Stage == stage);
        if (Choice.Of("grade", filter.Grade, Grades.All) is { } grade)
            customers = customers.Where(c => db.Standings.Any(s => s.CustomerId == c.Id && s.Grade == grade));
        if (Choice.Of("nature", filter.Nature, Natures.All) is { } nature)
            customers = customers.Where(c => c.Nature == nature);
        if (Choice.Of("ownership", filter.Ownership, Ownerships.All) is { } ownership)
            customers = customers.Where(c => c.Ownership == ownership);
        if (Choice.Of("source", filter.Source, LeadSources.All) is { } source)
            customers = customers.Where(c => c.Source == source);
        if (Choice.Of("confidentiality", filter.Confidentiality, Confidentialities.All) is { } level)
            customers = customers.Where(c => c.Confidentiality == level);
        if (filter.Pool == true)
            customers = customers.Where(c => c.OwnerId == null);
        else if (filter.OwnerId is { } owner)
            customers = customers.Where(c => c.OwnerId == owner);
        if (Choice.RegionPrefix(filter.Region) is { } region)
            customers = customers.Where(c => c.Region!.StartsWith(region));
        if (!string.IsNullOrWhiteSpace(filter.Industry))
        {
            var code = Industries.Find(filter.Industry)?.Code ?? throw new RuleException("customers.industry", "industry", filter.Industry);
            customers = customers.Where(c => c.Industry!.StartsWith(code));
        }
        return filter.Tests.Aggregate(customers, (all, test) => Fitting(db, all, test));
    }

    private static IQueryable<Customer> Fitting(CustomersDbContext db, IQueryable<Customer> customers, FieldTest test)
    {
        var id = test.FieldId;
        if (test.Number is { } number)
        {
            var (least, most) = (number.From ?? -FieldRules.Largest, number.To ?? FieldRules.Largest);
            return customers.Where(c => db.ArchiveValues.Any(v => v.CustomerId == c.Id && v.FieldId == id && v.Number >= least && v.Number <= most));
        }
        if (test.Days is { } days)
        {
            var (first, last) = (days.From ?? DateOnly.MinValue, days.To ?? DateOnly.MaxValue);
            return customers.Where(c => db.ArchiveValues.Any(v => v.CustomerId == c.Id && v.FieldId == id && v.Day >= first && v.Day <= last));
        }
        if (test.Begins is { } begins)
            return customers.Where(c => db.ArchiveValues.Any(v => v.CustomerId == c.Id && v.FieldId == id && v.Text!.StartsWith(begins)));
        return test.Texts is [var only]
            ? customers.Where(c => db.ArchiveValues.Any(v => v.CustomerId == c.Id && v.FieldId == id && v.Text == only))
            : customers.Where(c => db.ArchiveValues.Any(v => v.CustomerId == c.Id && v.FieldId == id && test.Texts!.Contains(v.Text)));
    }

    // The rows of the page are found before their standings are read: a text may have a thousand times as many.
    private static IQueryable<Row> Page(CustomersDbContext db, IQueryable<Customer> customers, CustomerFilter filter, int most) =>
        filter.Sort?.TrimStart('-') == "contact"
            ? WithStandings(db, customers).Where(r => r.Standing.LastContactAt != null)
                .InOrder(r => r.Standing.LastContactAt!.Value, r => r.Standing.CustomerId, filter.Sort.StartsWith('-'), filter.Cursor).Take(most)
            : WithStandings(db, InOrder(customers, filter).Take(most));

    private static IQueryable<Customer> InOrder(IQueryable<Customer> customers, CustomerFilter filter)
    {
        var sort = filter.Sort ?? Sorts[0];
        var down = sort.StartsWith('-');
        return sort.TrimStart('-') switch
        {
            "registered" => customers.InOrder(c => c.RegisteredAt, c => c.Id, down, filter.Cursor),
            "name" => customers.InOrder(c => c.Name, c => c.Id, down, filter.Cursor),
            "code" => customers.InOrder(c => c.Code, c => c.Id, down, filter.Cursor),
            _ => throw new RuleException("sort", "sort", filter.Sort, string.Join(", ", Sorts)),
        };
    }

    private static IQueryable<Row> WithStandings(CustomersDbContext db, IQueryable<Customer> customers) =>
        customers.Join(db.Standings, c => c.Id, s => s.CustomerId, (c, s) => new Row { Customer = c, Standing = s });

    private static string Cursor(string? sort, CustomerSummary row) => sort?.TrimStart('-') switch
    {
        "name" => Keyset.Write(row.Name, row.Id),
        "code" => Keyset.Write(row.Code, row.Id),
        "contact" => Keyset.Write(row.LastContactAt!.Value, row.Id),
        _ => Keyset.Write(row.RegisteredAt, row.Id),
    };

    private sealed class Row
    {
        public required Customer Customer { get; init; }
        public required Standing Standing { get; init; }
    }
}
