using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Crm.Service.Features.FindCases;

/// <summary>
/// The rows of a page. Text is looked up in its index where few cases have it. Where many do, reading them all to sort them would take
/// ever longer with the years; then the cases are gone through in the order of the list until the page is full, which is soon, for many
/// have it. What is neither rare nor to be found soon is sorted after all.
/// </summary>
internal sealed class CaseSearch(ServiceDbContext db, KnownMany many, Actor me, CaseFilter filter, CaseOrder order, DateTimeOffset now)
{
    private const int CountedTo = 1000;
    private const int Few = 100;
    private const int GoneThrough = 2000;

    /// <summary>Without a text.</summary>
    public async Task<(List<CaseRow> Rows, Total? Total)> ListAsync(int limit, CancellationToken ct)
    {
        var matching = Narrowed(db.Cases);
        var rows = await PageAsync(matching, limit, ct);
        if (string.IsNullOrEmpty(filter.Cursor) && rows.Count <= limit)
            return (rows, new Total(rows.Count, false));
        return (rows, filter.Total == false ? null : Total.Of(await matching.Take(CountedTo + 1).CountAsync(ct), CountedTo));
    }

    /// <summary>With a text.</summary>
    public async Task<(List<CaseRow> Rows, Total? Total)> FindAsync(NpgsqlTsQuery text, int limit, CancellationToken ct)
    {
        var found = Narrowed(db.Cases).WhereMatches(c => c.Search, text);
        var search = filter with { Cursor = null, Limit = null, Sort = null, Total = null };
        if (!many.Has(me, search))
        {
            var few = await found.Select(c => c.Id).Take(Few + 1).ToListAsync(ct);
            if (few.Count <= Few)
                return (await PageAsync(db.Cases.Where(c => few.Contains(c.Id)), limit, ct), new Total(few.Count, false));
            many.Remember(me, search);
        }
        var soon = await PageAsync(Narrowed(order.From(db.Cases).Take(GoneThrough)).WhereMatches(c => c.Search, text), limit, ct);
        return (soon.Count > limit ? soon : await PageAsync(found, limit, ct), new Total(Few, true));
    }

    private IQueryable<Case> Narrowed(IQueryable<Case> cases) => cases.VisibleTo(me).Apply(filter, me, now);

    private Task<List<CaseRow>> PageAsync(IQueryable<Case> cases, int limit, CancellationToken ct) =>
        order.From(cases).Take(limit + 1).Rows(db).ToListAsync(ct);
}

/// <summary>How many there are, counted up to a number.</summary>
internal sealed record Total(int Shown, bool IsMore)
{
    public static Total Of(int counted, int most) => new(Math.Min(counted, most), counted > most);
}
