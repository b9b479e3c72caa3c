using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.PreviewImport;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Customers.Features.UploadImport;

/// <summary>Keeps the file and its rows, and shows how they would be read.</summary>
public sealed class UploadImportHandler(CustomersDbContext db, IActors actors, ErrorTexts texts, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ImportPreview> Handle(UploadImport command, CancellationToken ct)
    {
        var file = CsvFile.Read(command.Content, command.FileName);
        var me = actors.Current;
        me.CheckMayImport(command.Kind);
        var headers = file.Headers.Distinct().ToDictionary(h => RememberedMapping.Key(command.Kind, h));
        var remembered = await db.RememberedMappings.AsNoTracking().Where(m => m.StaffId == me.StaffId && headers.Keys.Contains(m.Header))
            .ToDictionaryAsync(m => headers[m.Header], m => m.Field, ct);
        var archive = await db.ArchiveFieldSetAsync(ct);
        var import = new FileImport
        {
            Kind = command.Kind,
            By = me.StaffId,
            UnitId = me.UnitId,
            FileName = command.FileName,
            Encoding = file.Encoding,
            Delimiter = file.Delimiter,
            Headers = [.. file.Headers],
            Mapping = ImportHeaders.Map(command.Kind, file.Headers, remembered, archive),
            Total = file.Rows.Count,
            CreatedAt = time.GetUtcNow(),
        };
        db.Imports.Add(import);
        db.ImportFileChunks.AddRange(command.Content.Chunk(Upload.ChunkBytes).Select((bytes, i) => new ImportFileChunk { ImportId = import.Id, Part = i, Content = bytes }));
        await db.SaveChangesAsync(ct);
        await CopyRowsAsync(import.Id, file.Rows, ct);
        return ImportLook.Of(import, [.. file.Rows.Take(ImportLook.Rows)], import.Mapping, import.Source, ImportModes.Create, archive, time.GetUtcNow(), texts);
    }

    private async Task CopyRowsAsync(Guid importId, IReadOnlyList<string[]> rows, CancellationToken ct)
    {
        const string Copy = "COPY customers.import_rows (import_id, line, cells, state) FROM STDIN (FORMAT BINARY)";
        await using var writer = await ((NpgsqlConnection)db.Database.GetDbConnection()).BeginBinaryImportAsync(Copy, ct);
        for (var i = 0; i < rows.Count; i++)
        {
            await writer.StartRowAsync(ct);
            await writer.WriteAsync(importId, NpgsqlDbType.Uuid, ct);
            await writer.WriteAsync(i + 2, NpgsqlDbType.Integer, ct); // The header is line 1.
            await writer.WriteAsync(rows[i], NpgsqlDbType.Array | NpgsqlDbType.Text, ct);
            await writer.WriteAsync(ImportRowStates.Waiting, NpgsqlDbType.Text, ct);
        }
        await writer.CompleteAsync(ct);
    }
}
