using System.Text;
using Crm.BuildingBlocks.Csv;
using Crm.Customers.Contracts.Api;
using Crm.Testing;
using Refit;

namespace Crm.Customers.Tests.Imports;

/// <summary>Sends files and waits for what becomes of them.</summary>
internal static class Files
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Task<ImportPreview> UploadFileAsync(this ICustomersApi api, string kind, string csv) =>
        api.UploadImportAsync(new StreamPart(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "名单.csv", "text/csv"), kind, Ct);

    /// <summary>Loads a file with the mapping that was found and waits for its end.</summary>
    public static async Task<ImportStatus> LoadAsync(this ICustomersApi api, string kind, string csv, string mode = ImportModes.Create, string? key = null)
    {
        var preview = await api.UploadFileAsync(kind, csv);
        await api.StartImportAsync(preview.Id, new(preview.Mapping, Mode: mode, Key: key), Ct);
        return await Eventually.BecomesAsync(() => api.GetImportAsync(preview.Id, Ct), s => s.State is "done" or "failed", "import done", 60);
    }

    /// <summary>Loads what was exported of one customer for another.</summary>
    public static async Task<ImportStatus> LoadAgainAsync(this ICustomersApi api, string kind, HttpContent exported, string code, string other)
    {
        var file = CsvText.Read(await exported.ReadAsByteArrayAsync(Ct), 1000)!;
        var csv = new StringBuilder();
        foreach (var row in file.Rows.Prepend([.. file.Headers]))
            csv.AppendLine(string.Join(',', row.Select(cell => $"\"{(cell == code ? other : cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")));
        return await api.LoadAsync(kind, csv.ToString());
    }

    public static async Task<ImportStatus> TakeBackAsync(this ICustomersApi api, Guid import)
    {
        await api.UndoImportAsync(import, Ct);
        return await Eventually.BecomesAsync(() => api.GetImportAsync(import, Ct), s => s.State == "undone", "import undone", 60);
    }

    public static async Task<string> ReasonsAsync(this ICustomersApi api, Guid import) => await (await api.ImportErrorsAsync(import, Ct)).ReadAsStringAsync(Ct);
}
