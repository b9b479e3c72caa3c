using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Imports;

/// <summary>A row read by its mapping: what stands in each field, and what is wrong.</summary>
internal sealed class Cells(IReadOnlyDictionary<string, string> values, ErrorTexts texts)
{
    public List<RowProblem> Problems { get; } = [];

    /// <summary>Values of the archive's fields that the row has.</summary>
    public Dictionary<string, FieldValue?> Values { get; } = [];

    /// <summary>What stands in the row of a field of the archive.</summary>
    public void Take(FieldDefinition field)
    {
        var name = ImportFields.ValuePrefix + field.Key;
        var (value, problem) = FieldCheck.Read(field, this[name]);
        if (problem is not null)
            Problems.Add(new RowProblem(name, $"{field.LabelShown}: {texts.Text(problem.Code, problem.Args)}"));
        else if (value is not null)
            Values[field.Key] = value;
    }

    /// <summary>The field's value; null where the file has no such column, or nothing in it.</summary>
    public string? this[string field] => LeadInput.Text(values.GetValueOrDefault(field));

    public string Text(string code, params IEnumerable<object?> args) => texts.Text(code, args);

    /// <summary>What people call the field.</summary>
    public string Label(string field) => texts.Find($"customers.column.{Column(field)}") ?? field;

    public void Wrong(string? field, string code, params IEnumerable<object?> args) => Problems.Add(new RowProblem(field, texts.Text(code, args)));

    private static string Column(string field) => field switch
    {
        "customerCode" => "code",
        "customerName" => "customer",
        _ => field,
    };

    /// <summary>A yes or no; null for nothing, a problem for anything else.</summary>
    public bool? YesNo(string field)
    {
        if (this[field] is not { } said)
            return null;
        if (said is "yes" or "no")
            return said == "yes";
        Wrong(field, "customers.import.yes_no", said);
        return null;
    }
}

/// <summary>What is wrong with a row.</summary>
/// <param name="Field">The field; null for the row as a whole.</param>
/// <param name="Message">What is wrong and what would be right.</param>
internal sealed record RowProblem(string? Field, string Message);

/// <summary>Reads rows of a file into fields; whatever cannot be a row of it is told as one problem.</summary>
internal sealed class CellReader(IReadOnlyList<string> headers, IReadOnlyList<ColumnMapping> mapping, ErrorTexts texts)
{
    private const int LongestCell = 10_000;
    private static readonly string[] SeveralLines = ["need", "address", "notes", "phones", "family", "result", "reasonNote", "addressRegistered", "addressDelivery", "addressBilling", "addressSite"];
    private readonly ColumnMapping[] mapped = [.. mapping.Where(m => m.Field is not null)];

    public Cells Read(string[] row)
    {
        if (Broken(row) is { } broken)
            return new Cells(new Dictionary<string, string>(), texts) { Problems = { new RowProblem(null, broken) } };
        var values = mapped.ToDictionary(m => m.Field!, m => ImportValues.Read(m.Field!, row[m.Column]));
        var cells = new Cells(values, texts);
        foreach (var (field, value) in values.Where(v => !SeveralLines.Contains(v.Key) && !v.Key.StartsWith(ImportFields.ValuePrefix, StringComparison.Ordinal) && v.Value.Contains('\n', StringComparison.Ordinal)))
            cells.Wrong(field, "customers.import.lines", value.ReplaceLineEndings(" ")[..Math.Min(40, value.Length)]);
        return cells;
    }

    private string? Broken(string[] row)
    {
        if (row.Length < headers.Count || row.Skip(headers.Count).Any(c => c.Trim().Length > 0))
            return texts.Text("customers.import.cells", row.Length, headers.Count);
        if (row.FirstOrDefault(c => c.Length > LongestCell) is { } huge)
            return texts.Text("customers.import.huge", huge.Length, LongestCell);
        return row.Any(c => c.Contains('\uFFFD', StringComparison.Ordinal)) ? texts.Text("customers.import.garbled") : null;
    }
}
