using System.Globalization;
using Crm.BuildingBlocks.Data;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ImportRows;

/// <summary>What the handlers of all kinds of rows share: an import is worked through under its row's lock, a chunk a message.</summary>
internal static class ImportChunks
{
    /// <summary>Rows that are dealt with in one transaction.</summary>
    public const int Size = 1000;

    /// <summary>The import, locked until the transaction ends.</summary>
    public static Task<FileImport?> LockImportAsync(this CustomersDbContext db, Guid id, CancellationToken ct) =>
        db.Imports.FromSql($"SELECT *, xmin FROM customers.lead_imports WHERE id = {id} FOR UPDATE").SingleOrDefaultAsync(ct);

    /// <summary>The next rows that nobody looked at yet, two chunks of them; reasons are told in the language of whoever imports.</summary>
    public static Task<List<ImportRow>> NextRowsAsync(this CustomersDbContext db, FileImport import, CancellationToken ct)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(import.Culture);
        return db.ImportRows.AsNoTracking().Where(r => r.ImportId == import.Id && r.State == ImportRowStates.Waiting).OrderBy(r => r.Line).Take(2 * Size).ToListAsync(ct);
    }

    /// <summary>Saves what became of the rows, in one statement.</summary>
    public static Task SaveRowsAsync(this CustomersDbContext db, FileImport import, IReadOnlyList<ImportRow> rows, CancellationToken ct)
    {
        int[] lines = [.. rows.Select(r => r.Line)];
        string[] states = [.. rows.Select(r => r.State)];
        string?[] reasons = [.. rows.Select(r => r.Reason)];
        string?[] resembles = [.. rows.Select(r => r.Resembles is { } alike ? JsonColumns.Write(alike) : null)];
        Guid?[] records = [.. rows.Select(r => r.RecordId)];
        string?[] befores = [.. rows.Select(r => r.Before)];
        string?[] transactions = [.. rows.Select(r => r.WrittenIn?.ToString(CultureInfo.InvariantCulture))];
        return db.Database.ExecuteSqlAsync($"""
            UPDATE customers.import_rows r
            SET state = d.state, reason = d.reason, resembles = d.resembles::jsonb, lead_id = d.record, before = d.before::jsonb, written_in = d.written::xid
            FROM unnest({lines}, {states}, {reasons}, {resembles}, {records}, {befores}, {transactions}) d(line, state, reason, resembles, record, before, written)
            WHERE r.import_id = {import.Id} AND r.line = d.line
            """, ct);
    }

    /// <summary>The transaction at work, as <c>xmin</c> of what it writes will say.</summary>
    public static async Task<uint> TransactionIdAsync(this CustomersDbContext db, CancellationToken ct) =>
        (uint)(await db.Database.SqlQuery<long>($"SELECT pg_current_xact_id()::xid::text::bigint AS \"Value\"").ToListAsync(ct))[0];

    /// <summary>Which of these records an earlier row of the file wrote already, and the row.</summary>
    public static Task<Dictionary<Guid, int>> WrittenBeforeAsync(this CustomersDbContext db, FileImport import, Guid[] records, CancellationToken ct) =>
        db.ImportRows.AsNoTracking().Where(r => r.ImportId == import.Id && r.RecordId != null && records.Contains(r.RecordId.Value))
            .GroupBy(r => r.RecordId!.Value).Select(g => new { g.Key, Line = g.Min(r => r.Line) }).ToDictionaryAsync(r => r.Key, r => r.Line, ct);

    /// <summary>These rows wait for a decision; what each resembles is kept as whoever imports may know it.</summary>
    public static async Task SuspectAsync(this CustomersDbContext db, IReadOnlyList<(ImportRow Row, List<Candidate> Alike)> rows, CancellationToken ct)
    {
        var shown = await db.ShowingAsync(rows.SelectMany(r => r.Alike), _ => false, ct);
        foreach (var (row, alike) in rows)
            (row.State, row.Resembles) = (ImportRowStates.Suspected, [.. alike.Select(shown)]);
    }

    /// <summary>The row comes back with its reason.</summary>
    public static void Refuse(this ImportRow row, IEnumerable<RowProblem> problems) =>
        (row.State, row.Reason) = (ImportRowStates.Bad, string.Join(' ', problems.Select(p => p.Message)));

    /// <summary>The row made or changed a record.</summary>
    public static void Wrote(this ImportRow row, string state, Guid record, uint transaction, string? before = null) =>
        (row.State, row.RecordId, row.WrittenIn, row.Before) = (state, record, transaction, before);
}
