using Crm.Accounts.Contracts.Api;

namespace Crm.Accounts.Domain.Orders;

/// <summary>A file's rows with what its columns mean.</summary>
internal sealed class OrderTable(int number, IReadOnlyList<OrderColumn> columns, IReadOnlyList<string[]> rows)
{
    private readonly Dictionary<string, int> places = columns.Where(c => c.Field is not null).ToDictionary(c => c.Field!, c => c.Column);

    public int Number => number;

    public string Kind { get; } = OrderColumns.Kind(columns);

    public bool HasAmounts { get; } = OrderColumns.HasAmounts(columns);

    public IReadOnlyList<string[]> Rows => rows;

    /// <summary>A row's cell; null where there is none or nothing in it.</summary>
    public string? Cell(int row, string field) =>
        places.TryGetValue(field, out var place) && place < rows[row].Length && rows[row][place].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Row number as a spreadsheet shows it; the header is 1.</summary>
    public static int Line(int row) => row + 2;

    public RowProblem Problem(int row, string code, params object?[] args) => new(number, Line(row), code, args);
}
