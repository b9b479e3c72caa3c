using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Spreadsheets;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Export;

/// <summary>A list to be exported.</summary>
/// <param name="Kind">Record type in the audit, and the key of the sheet's title.</param>
/// <param name="Filter">What was asked for, for the audit.</param>
/// <param name="Columns">Keys of the headers.</param>
/// <param name="Ids">One for each row, to count them.</param>
/// <param name="Rows">The rows, in order.</param>
/// <param name="More">Headers of further columns, as they are written.</param>
internal sealed record ExportSheet(string Kind, object Filter, IReadOnlyList<string> Columns, IQueryable<Guid> Ids, IAsyncEnumerable<object?[]> Rows, IReadOnlyList<string>? More = null);

/// <summary>Counts, keeps who exported what, and sends the file.</summary>
internal sealed class Exporter(CustomersDbContext db, AuditWriter audit, ErrorTexts texts, TimeProvider time)
{
    public const int MostRows = 100_000;

    public async Task<IResult> AnswerAsync(string format, ExportSheet sheet, CancellationToken ct)
    {
        var count = await sheet.Ids.Take(MostRows + 1).CountAsync(ct);
        if (count > MostRows)
            throw new RuleException("customers.export.rows", null, MostRows);
        audit.Add(db, "exported", sheet.Kind, Guid.CreateVersion7().ToString(), new { sheet.Filter, Rows = count, Format = format });
        await db.SaveChangesAsync(ct);
        var file = new SheetFile(texts.Text($"customers.export.{sheet.Kind}"), [.. sheet.Columns.Select(c => texts.Text($"customers.column.{c}")), .. sheet.More ?? []], ChinaTime.Zone);
        return file.Answer(format, ChinaTime.Today(time.GetUtcNow()), sheet.Rows);
    }

    /// <summary>The word for a code, in the reader's language; the code itself where there is none.</summary>
    public static string? Word(ErrorTexts texts, string kind, string? code) => code is null ? null : texts.Find($"customers.word.{kind}.{code}") ?? code;
}
