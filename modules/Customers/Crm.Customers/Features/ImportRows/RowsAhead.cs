using System.Collections.Concurrent;
using Crm.Customers.Domain.Imports;

namespace Crm.Customers.Features.ImportRows;

/// <summary>
/// Rows of the next chunks that were read while the database was still writing those before. Nothing hangs on it: what a row says depends on nothing but the row and how
/// its file is to be read, and a chunk whose rows are not here (another process had the one before) reads them itself.
/// </summary>
public sealed class RowsAhead
{
    private const int MostImports = 8;
    private readonly ConcurrentDictionary<Guid, Task<Dictionary<int, object>>> reading = new();

    /// <summary>Begins to read rows.</summary>
    internal void Begin<T>(Guid importId, IReadOnlyList<ImportRow> rows, Func<string[], T> read) where T : class
    {
        // What is left of imports that were cancelled.
        if (reading.Count >= MostImports)
            reading.Clear();
        if (rows.Count > 0)
            reading[importId] = Task.Run(() => rows.ToDictionary(r => r.Line, object (r) => read(r.Cells)));
    }

    /// <summary>The rows that were read, by line; each once, for whoever deals with a row notes at it what is wrong.</summary>
    internal async Task<Dictionary<int, object>> TakeAsync(Guid importId) =>
        reading.TryRemove(importId, out var rows) && await Task.WhenAny(rows) == rows && rows.IsCompletedSuccessfully ? rows.Result : [];
}
