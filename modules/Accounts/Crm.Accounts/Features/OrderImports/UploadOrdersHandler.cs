using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Orders;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Accounts.Features.OrderImports;

/// <summary>Keeps the rows and shows how they would be read.</summary>
public sealed class UploadOrdersHandler(AccountsDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<OrderPreview> Handle(UploadOrders command, CancellationToken ct)
    {
        var files = command.Files.Select(f => CsvFile.Read(f.Name, f.Content)).ToList();
        if (files.Sum(f => f.Rows.Count) is var count && count > CsvFile.MaxRows)
            throw new RuleException("accounts.import.rows", "files", count, CsvFile.MaxRows);
        var now = time.GetUtcNow();
        var import = new OrderImport { By = actors.Current.StaffId, Files = [.. files.Select(Recognised)], CreatedAt = now };
        db.OrderImports.Add(import);
        await db.SaveChangesAsync(ct);
        await CopyAsync(import.Id, files, ct);
        return OrderLook.Of(import.Id, import.Files, [.. files.Select(f => f.Rows)], ChinaTime.Today(now), texts);
    }

    private static OrderFile Recognised(CsvFile file, int number)
    {
        var columns = OrderColumns.Recognise(file.Headers);
        return new OrderFile(number, file.Name, OrderColumns.Kind(columns), file.Encoding, columns, file.Rows.Count, 0, []);
    }

    private async Task CopyAsync(Guid importId, List<CsvFile> files, CancellationToken ct)
    {
        const string Copy = "COPY accounts.order_import_rows (import_id, file, line, cells) FROM STDIN (FORMAT BINARY)";
        await using var writer = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync(Copy, ct);
        for (var file = 0; file < files.Count; file++)
            for (var row = 0; row < files[file].Rows.Count; row++)
            {
                await writer.StartRowAsync(ct);
                await writer.WriteAsync(importId, NpgsqlDbType.Uuid, ct);
                await writer.WriteAsync(file, NpgsqlDbType.Integer, ct);
                await writer.WriteAsync(OrderTable.Line(row), NpgsqlDbType.Integer, ct);
                await writer.WriteAsync(files[file].Rows[row], NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            }
        await writer.CompleteAsync(ct);
    }
}
