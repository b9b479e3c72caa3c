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

/// <summary>The customer list: the page and the capped total.</summary>
internal static class CustomerList
{
    private static readonly string[] Sorts = ["-registered", "registered", "name", "-name", "code", "-code", "-contact", "contact"];

    public static async Task<Page<CustomerSummary>> FindAsync(CustomersDbContext db, KnownMany many, Actor actor, CustomerFilter filter, CancellationToken ct)
    {
        filter = await filter.ResolvedAsync(db, actor, ct);
        var limit = Keyset.Limit(filter.Limit);
        var (rows, total) = HasText(filter)
            ? await Text(db, many, actor, filter).FindAsync(limit, page => RowsAsync(db, actor, WithStandings(db, page), filter, ct), ct)
            : await PlainAsync(db, many, actor, filter, limit, ct);
        var (items, next) = Keyset.Cut(rows, limit, row => Cursor(filter.Sort, row));
        return Totals.Page(items, next, filter.Cursor, total);
    }

    private static TextSearch<Customer> Text(CustomersDbContext db, KnownMany many, Actor actor, CustomerFilter filter) => new(db, many, actor, filter.AsKey())
    {
        Cursor = filter.Cursor,
        Narrowed = customers => Within(db, customers, actor, filter),
        InOrder = (customers, cursor) => InOrder(customers, filter with { Cursor = cursor }),
        Newest = (filter.Sort ?? Sorts[0]) == Sorts[0] ? c => new Dated(c.Id, c.RegisteredAt) : null,
    };

    /// <summary>A page without a text, or in the order of the last contact; the first is counted.</summary>
    private static async Task<(List<CustomerSummary> Rows, int Total)> PlainAsync(
        CustomersDbContext db, KnownMany many, Actor actor, CustomerFilter filter, int limit, CancellationToken ct)
    {
        var customers = Within(db, db.Customers.AsNoTracking(), actor, filter);
        var rows = await RowsAsync(db, actor, Page(db, customers, filter, limit + 1), filter, ct);
        if (!string.IsNullOrEmpty(filter.Cursor) || rows.Count == 0)
            return (rows, 0);
        var search = filter.AsKey();
        var total = many.Has(actor, search) ? Totals.Most + 1 : await customers.Take(Totals.Most + 1).CountAsync(ct);
        if (total > Totals.Most)
            many.Remember(actor, search);
        return (rows, total);
    }

    private static bool HasText(CustomerFilter filter) => !string.IsNullOrWhiteSpace(filter.Q) && filter.Sort?.TrimStart('-') != "contact";

    private static IQueryable<Customer> Within(CustomersDbContext db, IQueryable<Customer> customers, Actor actor, CustomerFilter filter) =>
        Filtered(db, customers.WithinOrPool(actor, CustomersPermissions.Read), filter);

    private static async Task<List<CustomerSummary>> RowsAsync(CustomersDbContext db, Actor actor, IQueryable<Row> rows, CustomerFilter filter, CancellationToken ct)
    {
        if (filter.Column is { Length: > 0 } columns)
            return await WithValuesAsync(db, await db.ArchiveFieldSetAsync(ct), actor, rows, columns, ct);
        return await rows.Select(r => new CustomerSummary(
            r.Customer.Id, r.Customer.Code, r.Customer.Name, r.Customer.NameEn, r.Customer.Stage, r.Standing.Grade, r.Standing.Tier,
            r.Customer.Industry, r.Customer.Region, r.Customer.OwnerId, r.Standing.OnHold, r.Standing.LastContactAt, r.Customer.RegisteredAt, r.Customer.Confidentiality, null,
            db.Places.Where(p => p.Id == r.Customer.Id).Join(db.Territories, p => p.TerritoryId, t => t.Id, (p, t) => t.Name).FirstOrDefault())).ToListAsync(ct);
    }

    /// <summary>The rows with the values that were asked for; a field that there is not is empty everywhere.</summary>
    private static async Task<List<CustomerSummary>> WithValuesAsync(CustomersDbContext db, FieldSet fields, Actor actor, IQueryable<Row> rows, string[] columns, CancellationToken ct)
    {
        var found = await rows.Select(r => new
        {
            Row = new CustomerSummary(
                r.Customer.Id, r.Customer.Code, r.Customer.Name, r.Customer.NameEn, r.Customer.Stage, r.Standing.Grade, r.Standing.Tier,
                r.Customer.Industry, r.Customer.Region, r.Customer.OwnerId, r.Standing.OnHold, r.Standing.LastContactAt, r.Customer.RegisteredAt, r.Customer.Confidentiality, r.Customer.Archive,
                db.Places.Where(p => p.Id == r.Customer.Id).Join(db.Territories, p => p.TerritoryId, t => t.Id, (p, t) => t.Name).FirstOrDefault()),
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
        if (filter.Territory is { } territory)
            customers = customers.Where(c => db.Places.Any(p => p.Id == c.Id && p.TerritoryId == territory));
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
