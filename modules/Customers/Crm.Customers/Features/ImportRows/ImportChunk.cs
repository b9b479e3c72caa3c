using Crm.BuildingBlocks.Security;
using Crm.Customers.Domain.Imports;

namespace Crm.Customers.Features.ImportRows;

/// <summary>Rows that are dealt with in one transaction.</summary>
internal sealed class ImportChunk(FileImport import, Actor actor, List<ImportRow> rows, IReadOnlyList<ImportRow> next, Dictionary<int, object> known, RowsAhead ahead)
{
    public FileImport Import { get; } = import;

    /// <summary>Whoever imports.</summary>
    public Actor Actor { get; } = actor;

    public List<ImportRow> Rows { get; } = rows;

    /// <summary>How a row is read, once: the rows of this chunk may have been read while the chunk before was written, and those of the next are from now on.</summary>
    public Func<ImportRow, T> ReadBy<T>(Func<string[], T> read) where T : class
    {
        ahead.Begin(Import.Id, next, read);
        return row => known.Remove(row.Line, out var one) && one is T mine ? mine : read(row.Cells);
    }
}
