using System.Globalization;
using Crm.Accounts.Contracts.Api;

namespace Crm.Web.Pages.Accounts;

/// <summary>How the files of an import are to be read, as chosen.</summary>
public sealed class OrderImportModel
{
    /// <summary>Where the orders come from.</summary>
    public string? Source { get; set; }

    /// <summary>Currency of the amounts.</summary>
    public string? Currency { get; set; }

    /// <summary>What one unit of it is worth in the company's currency.</summary>
    public decimal? Rate { get; set; }

    /// <summary>The fields of all columns of all files, one after the other.</summary>
    public List<string?> Fields { get; set; } = [];

    internal static OrderImportModel Of(OrderImportStatus import) => new()
    {
        Source = import.Source ?? "erp",
        Currency = import.Currency,
        Rate = 1,
        Fields = [.. import.Files.SelectMany(f => f.Columns).Select(c => c.Field)],
    };

    internal StartOrderImportRequest Request(IReadOnlyList<OrderFile> files)
    {
        var chosen = new Queue<string?>(Fields);
        return new StartOrderImportRequest(Source ?? "", Currency ?? "CNY", Rate ?? 0, [.. files.Select(f => new OrderFileMapping(
            f.File, [.. f.Columns.Select(c => c with { Field = chosen.TryDequeue(out var field) && !string.IsNullOrEmpty(field) ? field : null })]))]);
    }

    /// <summary>The place of a file's first column among all of them.</summary>
    internal static int Start(IReadOnlyList<OrderFile> files, int file) => files.Take(file).Sum(f => f.Columns.Count);

    internal static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
