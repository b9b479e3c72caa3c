using Crm.Accounts.Contracts.Api;
using F = Crm.Accounts.Contracts.Api.OrderFields;

namespace Crm.Accounts.Domain.Orders;

/// <summary>
/// Puts orders together from the rows of one or more files. An order is whole or not at all: where one of its rows cannot be read, all of
/// its rows come back, so that the corrected file brings it complete.
/// </summary>
internal sealed class OrderReader(IReadOnlyList<OrderTable> tables, DateOnly today)
{
    private readonly List<RowProblem> problems = [];
    private readonly Dictionary<string, Draft> drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> customers = Names(tables, OrderFileKinds.Customers, F.CustomerCode, F.CustomerName);
    private readonly Dictionary<string, string> products = Names(tables, OrderFileKinds.Products, F.ProductCode, F.ProductName);

    // Where the lines have a file of their own, an amount beside the order is their total.
    private readonly bool headsBringLines = tables.All(t => t.Kind != OrderFileKinds.Lines);

    /// <summary>Reads everything.</summary>
    public ReadOrders Read()
    {
        foreach (var table in tables.Where(t => t.Kind == OrderFileKinds.Orders))
            for (var row = 0; row < table.Rows.Count; row++)
                Head(table, row);
        foreach (var table in tables.Where(t => t.Kind == OrderFileKinds.Lines))
            for (var row = 0; row < table.Rows.Count; row++)
                Line(table, row);
        foreach (var draft in drafts.Values.Where(d => d is { Bad: null, Lines.Count: 0 }))
            Spoil(draft, draft.Rows[0], "accounts.row.no_lines", draft.Id);
        foreach (var draft in drafts.Values.Where(d => d.Bad is not null))
            problems.AddRange(draft.Rows.Where(r => r != draft.Bad).Select(r => r.Table.Problem(r.Row, "accounts.row.other_row", draft.Id, OrderTable.Line(draft.Bad!.Value.Row))));
        var orders = drafts.Values.Where(d => d.Bad is null).Select(d => d.Order()).ToList();
        return new ReadOrders(orders, [.. problems.OrderBy(p => p.File).ThenBy(p => p.Row)]);
    }

    /// <summary>A row of a file of orders: the order itself, and one of its lines where the file has amounts.</summary>
    private void Head(OrderTable table, int row)
    {
        if (table.Cell(row, F.OrderId) is not { } id)
        {
            problems.Add(table.Problem(row, "accounts.row.no_order"));
            return;
        }
        var place = new Place(table, row);
        if (!drafts.TryGetValue(id, out var draft))
            drafts.Add(id, draft = new Draft(id));
        draft.Rows.Add(place);
        if (draft.Bad is not null)
            return;
        var (code, name) = (table.Cell(row, F.CustomerCode), table.Cell(row, F.CustomerName));
        var dateCell = table.Cell(row, F.OrderedOn);
        var first = draft.Rows.Count == 1;
        if (first && code is null && name is null)
            Spoil(draft, place, "accounts.row.no_customer");
        else if (!first && ((code is not null && code != draft.CustomerCode) || (code is null && name is not null && name != draft.CustomerName)))
            Spoil(draft, place, "accounts.row.other_customer", id, code ?? name, draft.CustomerCode ?? draft.CustomerName);
        else if (Day(draft, place, dateCell, first) is { } day)
            Take(draft, place, code, name, day);
    }

    private DateOnly? Day(Draft draft, Place place, string? cell, bool first)
    {
        if (cell is null && !first)
            return draft.OrderedOn;
        if (cell is null || OrderValues.Date(cell) is not { } day)
            Spoil(draft, place, "accounts.row.date", cell);
        else if (day > today || day.Year < 1970)
            Spoil(draft, place, "accounts.row.date_range", day, today);
        else if (!first && day != draft.OrderedOn)
            Spoil(draft, place, "accounts.row.other_date", draft.Id, day, draft.OrderedOn);
        else
            return day;
        return null;
    }

    private void Take(Draft draft, Place place, string? code, string? name, DateOnly day)
    {
        (draft.CustomerCode, draft.CustomerName, draft.OrderedOn) = (draft.CustomerCode ?? code, draft.CustomerName ?? name ?? customers.GetValueOrDefault(code ?? ""), day);
        if (headsBringLines && place.Table.HasAmounts)
            Add(draft, place);
    }

    /// <summary>A row of a file of lines.</summary>
    private void Line(OrderTable table, int row)
    {
        var place = new Place(table, row);
        if (table.Cell(row, F.OrderId) is not { } id)
            problems.Add(table.Problem(row, "accounts.row.no_order"));
        else if (!drafts.TryGetValue(id, out var draft))
            problems.Add(table.Problem(row, "accounts.row.unknown_order", id));
        else
        {
            draft.Rows.Add(place);
            if (draft.Bad is null)
                Add(draft, place);
        }
    }

    private void Add(Draft draft, Place place)
    {
        var line = new LineReader(place.Table, place.Row);
        if (line.Read(products) is { } read)
            draft.Lines.Add(read);
        else
            Spoil(draft, place, line.Code!, line.Value);
    }

    private void Spoil(Draft draft, Place place, string code, params object?[] args)
    {
        draft.Bad = place;
        problems.Add(place.Table.Problem(place.Row, code, args));
    }

    private static Dictionary<string, string> Names(IReadOnlyList<OrderTable> tables, string kind, string code, string name)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables.Where(t => t.Kind == kind))
            for (var row = 0; row < table.Rows.Count; row++)
                if (table.Cell(row, code) is { } key && table.Cell(row, name) is { } text)
                    names.TryAdd(key, text);
        return names;
    }

    private readonly record struct Place(OrderTable Table, int Row);

    private sealed class Draft(string id)
    {
        public string Id => id;

        public string? CustomerCode { get; set; }

        public string? CustomerName { get; set; }

        public DateOnly OrderedOn { get; set; }

        public List<ReadLine> Lines { get; } = [];

        public List<Place> Rows { get; } = [];

        /// <summary>The row that cannot be read.</summary>
        public Place? Bad { get; set; }

        public ReadOrder Order() =>
            new(id, CustomerCode, CustomerName, OrderedOn, Math.Round(Lines.Sum(l => l.Amount), 2, MidpointRounding.AwayFromZero), Lines);
    }
}
