using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.ImportRows;

namespace Crm.Customers.Features.PreviewImport;

/// <summary>The first look at a file: its first rows, and what is wrong with them by a mapping.</summary>
internal static class ImportLook
{
    /// <summary>Rows that are looked at.</summary>
    public const int Rows = 200;
    private const int Shown = 10;
    private const int MostProblems = 50;

    public static ImportPreview Of(LeadImport import, IReadOnlyList<string[]> rows, IReadOnlyList<ColumnMapping> mapping, string source, ErrorTexts texts)
    {
        var reader = new RowReader(import, mapping, source, false, texts);
        var problems = mapping.Any(m => m.Field == "name")
            ? rows.SelectMany((cells, i) => reader.Read(cells).Problems.Select(p => new ImportProblem(i + 2, p.Field, p.Message))).Take(MostProblems)
            : [];
        return new ImportPreview(
            import.Id, import.FileName, import.Encoding, import.Delimiter, mapping, [.. rows.Take(Shown)], import.Total, [.. problems]);
    }

    /// <summary>Throws where a mapping cannot be used.</summary>
    public static void Check(LeadImport import, IReadOnlyList<ColumnMapping> mapping)
    {
        foreach (var column in mapping.Where(m => m.Field is not null))
        {
            if (!ImportFields.All.Contains(column.Field!))
                throw new RuleException("customers.import.field", "mapping", column.Field, string.Join(", ", ImportFields.All));
            if (column.Column < 0 || column.Column >= import.Headers.Length)
                throw new RuleException("customers.import.column", "mapping", column.Column + 1, import.Headers.Length);
        }
        var fields = mapping.Select(m => m.Field).OfType<string>().ToList();
        if (fields.GroupBy(f => f).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleException("customers.import.field_twice", "mapping", twice.Key);
        if (!fields.Contains("name"))
            throw new RuleException("customers.import.no_name", "mapping");
        if (!fields.Any(f => f is "phone" or "mobile" or "email" or "wechat"))
            throw new RuleException("customers.import.no_channel", "mapping");
    }
}
