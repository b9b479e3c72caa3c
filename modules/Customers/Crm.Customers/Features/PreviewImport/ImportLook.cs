using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;
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

    public static ImportPreview Of(
        FileImport import, IReadOnlyList<string[]> rows, IReadOnlyList<ColumnMapping> mapping, string source, string mode, FieldSet archive, DateTimeOffset now, ErrorTexts texts)
    {
        var reader = RowReaders.Of(import, mapping, source, mode, archive, now, texts);
        var problems = mode != ImportModes.Create || mapping.Any(m => m.Field == "name")
            ? rows.SelectMany((cells, i) => reader.Problems(cells).Select(p => new ImportProblem(i + 2, p.Field, p.Message))).Take(MostProblems)
            : [];
        return new ImportPreview(
            import.Id, import.FileName, import.Encoding, import.Delimiter, mapping, [.. rows.Take(Shown)], import.Total, [.. problems], import.Kind);
    }

    /// <summary>Throws where a mapping cannot be used.</summary>
    public static void Check(FileImport import, StartImportRequest request, FieldSet archive)
    {
        var (mapping, known) = (request.Mapping, ImportFields.Of(import.Kind));
        foreach (var column in mapping.Where(m => m.Field is not null))
        {
            if (!ImportHeaders.Known(import.Kind, column.Field!, archive))
                throw new RuleException("customers.import.field", "mapping", column.Field, string.Join(", ", known));
            if (column.Column < 0 || column.Column >= import.Headers.Length)
                throw new RuleException("customers.import.column", "mapping", column.Column + 1, import.Headers.Length);
        }
        var fields = mapping.Select(m => m.Field).OfType<string>().ToList();
        if (fields.GroupBy(f => f).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleException("customers.import.field_twice", "mapping", twice.Key);
        if (request.Mode != ImportModes.Create)
            CheckKey(import.Kind, request.Key, fields);
        if (request.Mode != ImportModes.Update && !fields.Contains("name"))
            throw new RuleException("customers.import.no_name", "mapping");
        if (import.Kind is ImportKinds.Contact or ImportKinds.Opportunity or ImportKinds.Activity && !fields.Exists(f => f is "customerCode" or "customerName"))
            throw new RuleException("customers.import.no_customer", "mapping");
        if (import.Kind == ImportKinds.Lead && !fields.Any(f => f is "phone" or "mobile" or "email" or "wechat"))
            throw new RuleException("customers.import.no_channel", "mapping");
    }

    private static void CheckKey(string kind, string? key, List<string> fields)
    {
        var keys = ImportKeys.Of(kind);
        if (keys.Count == 0)
            throw new RuleException("customers.import.only_create", "mode");
        if (key is null || !keys.Contains(key))
            throw new RuleException("customers.import.key", "key", key, string.Join(", ", keys));
        if (!fields.Contains(key))
            throw new RuleException("customers.import.no_key", "key", key);
    }
}
