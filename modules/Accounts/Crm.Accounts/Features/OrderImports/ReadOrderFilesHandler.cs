using System.Globalization;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Reads the files; what was read waits for booking.</summary>
public sealed class ReadOrderFilesHandler(AccountsDbContext db, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the message; files that were read are not read again.</summary>
    public async Task<BookOrders?> Handle(ReadOrderFiles message, CancellationToken ct)
    {
        if (await db.LockImportAsync(message.ImportId, ct) is not { State: OrderImportStates.Reading } import)
            return null;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(import.Culture); // Reasons in the language of whoever imports.
        var read = OrderLook.Read(import.Files, await OrderLook.RowsAsync(db, import, ct), ChinaTime.Today(time.GetUtcNow()));
        await StageAsync(import.Id, read.Orders, ct);
        await NoteAsync(import.Id, read.Problems, ct);
        import.Read(read.Orders.Count, read.Problems.Count, OrderLook.Counted(import.Files, read));
        return new BookOrders(import.Id);
    }

    private async Task StageAsync(Guid importId, IReadOnlyList<ReadOrder> orders, CancellationToken ct)
    {
        const string Copy = "COPY accounts.staged_orders (import_id, number, content, done) FROM STDIN (FORMAT BINARY)";
        await using var writer = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync(Copy, ct);
        for (var i = 0; i < orders.Count; i++)
        {
            await writer.StartRowAsync(ct);
            await writer.WriteAsync(importId, NpgsqlDbType.Uuid, ct);
            await writer.WriteAsync(i, NpgsqlDbType.Integer, ct);
            await writer.WriteAsync(JsonColumns.Write(orders[i]), NpgsqlDbType.Jsonb, ct);
            await writer.WriteAsync(false, NpgsqlDbType.Boolean, ct);
        }
        await writer.CompleteAsync(ct);
    }

    /// <summary>Writes the reasons beside the bad rows.</summary>
    private Task NoteAsync(Guid importId, IReadOnlyList<RowProblem> problems, CancellationToken ct)
    {
        int[] files = [.. problems.Select(p => p.File)];
        int[] lines = [.. problems.Select(p => p.Row)];
        string[] reasons = [.. problems.Select(p => texts.Text(p.Code, p.Args))];
        return db.Database.ExecuteSqlAsync($"""
            UPDATE accounts.order_import_rows r SET reason = p.reason
            FROM unnest({files}, {lines}, {reasons}) AS p (file, line, reason)
            WHERE r.import_id = {importId} AND r.file = p.file AND r.line = p.line
            """, ct);
    }
}
