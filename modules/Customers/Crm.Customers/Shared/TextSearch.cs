using System.Linq.Expressions;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>
/// The pages of a list in which a text is looked for. A rare text is answered from the search index. For a common one (有限公司) PostgreSQL would walk the sort
/// order, expecting what the text finds to lie there evenly; what was imported together lies together, and it would walk a million rows. So it walks some, and if
/// the page is not full then, sorts what the text finds.
/// </summary>
/// <param name="db">The tables.</param>
/// <param name="many">Remembers what was common a moment ago.</param>
/// <param name="actor">Who looks.</param>
/// <param name="search">What is looked for: a record of all filters, without the page and its order.</param>
internal sealed class TextSearch<T>(CustomersDbContext db, KnownMany many, Actor actor, object search) where T : class
{
    /// <summary>Rows that are walked for the page of a common text.</summary>
    private const int Walked = 5000;

    /// <summary>What a text finds is sorted if it is not more; walking on finds a page of more than that before long.</summary>
    private const int Sorted = 20_000;

    /// <summary>Where the page begins.</summary>
    public required string? Cursor { get; init; }

    /// <summary>What the text and the other filters leave of these, as far as the person may see it.</summary>
    public required Func<IQueryable<T>, IQueryable<T>> Narrowed { get; init; }

    /// <summary>These in the list's order, from after the cursor.</summary>
    public required Func<IQueryable<T>, string?, IQueryable<T>> InOrder { get; init; }

    /// <summary>Where the list shows the newest first: since when a record is there. Then only the latest are read whole.</summary>
    public Expression<Func<T, Dated>>? Newest { get; init; }

    private IQueryable<T> Found => Narrowed(db.Set<T>().AsNoTracking());

    /// <summary>A page of the list, with or without a text.</summary>
    /// <inheritdoc cref="FindAsync"/>
    public Task<(List<TRow> Rows, int Total)> PageAsync<TRow>(string? text, int limit, Func<IQueryable<T>, Task<List<TRow>>> read, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(text) ? ListAsync(limit, read, ct) : FindAsync(limit, read, ct);

    /// <summary>
    /// With a text: the rows of a page and one more, if there is one, and how many there are, counted to one more than <see cref="Totals.Most"/>. Later pages are not counted.
    /// </summary>
    /// <param name="limit">Rows on a page.</param>
    /// <param name="read">Reads the rows of the records that it gets, in their order.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<(List<TRow> Rows, int Total)> FindAsync<TRow>(int limit, Func<IQueryable<T>, Task<List<TRow>>> read, CancellationToken ct)
    {
        var page = limit + 1;
        if (!many.Has(actor, search))
        {
            if (await FewAsync(page, ct) is var (few, total))
            {
                var rows = InOrder(These(few), Cursor).Take(page); // Refuses an order that there is not, also where nothing is found.
                return (total == 0 ? [] : await read(rows), total);
            }
            many.Remember(actor, search);
        }
        var some = await CommonAsync(page, read, ct);
        return (some, some.Count == 0 ? 0 : Totals.Most + 1);
    }

    /// <summary>Without a text. A page that is the only one need not be counted.</summary>
    private async Task<(List<TRow> Rows, int Total)> ListAsync<TRow>(int limit, Func<IQueryable<T>, Task<List<TRow>>> read, CancellationToken ct)
    {
        var rows = await read(InOrder(Found, Cursor).Take(limit + 1));
        return (rows, rows.Count > limit && string.IsNullOrEmpty(Cursor) ? await Found.Take(Totals.Most + 1).CountAsync(ct) : rows.Count);
    }

    private async Task<List<TRow>> CommonAsync<TRow>(int page, Func<IQueryable<T>, Task<List<TRow>>> read, CancellationToken ct)
    {
        var walked = Narrowed(InOrder(db.Set<T>().AsNoTracking(), Cursor).Take(Walked));
        var soon = await read(InOrder(walked, null).Take(page));
        if (soon.Count == page)
            return soon;
        var all = await IdsAsync(Sorted, ct) is { } ids ? These(ids) : Found;
        return await read(InOrder(all, Cursor).Take(page));
    }

    /// <summary>Those that the page is among, and how many there are; null where they are too many to look at each.</summary>
    private async Task<(List<Guid> Ids, int Total)?> FewAsync(int page, CancellationToken ct)
    {
        if (Newest is null || !string.IsNullOrEmpty(Cursor))
            return await IdsAsync(Totals.Most, ct) is { } ids ? (ids, ids.Count) : null;
        var found = await Found.Select(Newest).Take(Totals.Most + 1).ToListAsync(ct);
        return found.Count > Totals.Most ? null : ([.. found.OrderByDescending(f => f.At).ThenByDescending(f => f.Id).Take(page).Select(f => f.Id)], found.Count);
    }

    /// <summary>All that there are, in no order; null where they are more than that.</summary>
    private async Task<List<Guid>?> IdsAsync(int most, CancellationToken ct) =>
        await Found.Select(t => EF.Property<Guid>(t, "Id")).Take(most + 1).ToListAsync(ct) is var ids && ids.Count <= most ? ids : null;

    // What is confidential was left out when these were found.
    private IQueryable<T> These(List<Guid> ids) => db.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(t => ids.Contains(EF.Property<Guid>(t, "Id")));
}

/// <summary>A record and since when it is there.</summary>
internal sealed record Dated(Guid Id, DateTimeOffset At);
