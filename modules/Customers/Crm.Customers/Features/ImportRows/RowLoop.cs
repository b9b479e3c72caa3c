using Crm.Customers.Domain.Imports;

namespace Crm.Customers.Features.ImportRows;

/// <summary>A row as read.</summary>
internal interface IFileRow
{
    /// <summary>What stands in its fields.</summary>
    Cells Cells { get; }

    /// <summary>What is wrong, field by field.</summary>
    IReadOnlyList<RowProblem> Problems { get; }
}

/// <summary>How the rows of a chunk are gone through that belong to something known: to a customer, to a lead.</summary>
internal static class RowLoop
{
    /// <summary>Refuses the rows that cannot be read, loads for the others what they name, and deals with them in the file's order. What is still waiting then is refused.</summary>
    /// <param name="rows">The chunk.</param>
    /// <param name="read">Reads a row, as <see cref="ImportChunk.ReadBy"/> gives it.</param>
    /// <param name="load">Loads what the rows name, for all at once.</param>
    /// <param name="whose">What a row belongs to; null, with a problem at the cell, where that is not one.</param>
    /// <param name="take">Makes or changes a record.</param>
    public static async Task EachAsync<TRow, TWhose>(
        this IReadOnlyList<ImportRow> rows, Func<ImportRow, TRow> read, Func<IReadOnlyList<TRow>, Task> load, Func<Cells, TWhose?> whose, Action<ImportRow, TRow, TWhose> take)
        where TRow : IFileRow where TWhose : class
    {
        var good = new List<(ImportRow Row, TRow Read)>();
        foreach (var row in rows)
        {
            if (read(row) is var one && one.Problems.Count == 0)
                good.Add((row, one));
            else
                row.Refuse(one.Problems);
        }
        await load([.. good.Select(g => g.Read)]);
        foreach (var (row, one) in good)
        {
            if (whose(one.Cells) is { } found)
                take(row, one, found);
            if (row.State == ImportRowStates.Waiting)
                row.Refuse(one.Cells.Problems);
        }
    }
}
