using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ImportRows;

/// <summary>A row read as a lead.</summary>
/// <param name="Fields">The lead; null where the row is bad.</param>
/// <param name="ValueGrade">Its value grade.</param>
/// <param name="Importance">Its importance.</param>
/// <param name="Problems">What is wrong, field by field.</param>
internal sealed record ReadRow(LeadFields? Fields, int? ValueGrade, string? Importance, IReadOnlyList<(string? Field, string Message)> Problems);

/// <summary>Reads rows of an import by its mapping, with the same rules as the form.</summary>
internal sealed class RowReader(LeadImport import, IReadOnlyList<ColumnMapping> mapping, string source, bool inPool, ErrorTexts texts)
{
    private const int LongestCell = 10_000;
    private readonly LeadFieldsValidator validator = new(texts);

    public RowReader(LeadImport import, ErrorTexts texts) : this(import, import.Mapping, import.Source, import.InPool, texts)
    {
    }

    public ReadRow Read(string[] cells)
    {
        if (Broken(cells) is { } broken)
            return new ReadRow(null, null, null, [(null, broken)]);
        var values = mapping.Where(m => m.Field is not null).ToDictionary(m => m.Field!, m => ImportValues.Read(m.Field!, cells[m.Column]));
        var problems = new List<(string?, string)>();
        foreach (var (field, value) in values.Where(v => v.Key is not ("need" or "address") && v.Value.Contains('\n', StringComparison.Ordinal)))
            problems.Add((field, texts.Text("customers.import.lines", value.ReplaceLineEndings(" ")[..Math.Min(40, value.Length)])));
        var grade = Grade(values.GetValueOrDefault("valueGrade"), problems);
        var importance = LeadInput.Text(values.GetValueOrDefault("importance"));
        if (importance is not null && !Importances.All.Contains(importance))
            problems.Add(("importance", texts.Text("customers.choice", importance, string.Join(", ", Importances.All))));
        var lead = Lead(values);
        problems.AddRange(validator.Validate(lead).Errors.Select(e => ((string?)Column(e.PropertyName), e.ErrorMessage)));
        return new ReadRow(problems.Count == 0 ? lead : null, grade, importance, [.. problems.DistinctBy(p => (p.Item1, p.Item2))]);
    }

    private string? Broken(string[] cells)
    {
        if (cells.Length < import.Headers.Length || cells.Skip(import.Headers.Length).Any(c => c.Trim().Length > 0))
            return texts.Text("customers.import.cells", cells.Length, import.Headers.Length);
        if (cells.FirstOrDefault(c => c.Length > LongestCell) is { } huge)
            return texts.Text("customers.import.huge", huge.Length, LongestCell);
        return cells.Any(c => c.Contains('\uFFFD', StringComparison.Ordinal)) ? texts.Text("customers.import.garbled") : null;
    }

    private LeadFields Lead(Dictionary<string, string> values)
    {
        var contact = new LeadContact(
            Value("contactName"), Value("contactTitle"), Value("phone"), Value("mobile"), Value("email"), Value("wechat"));
        return new LeadFields(
            Value("name") ?? "", Value("source") ?? source, [contact], Value("nameEn"), Value("nature"), Value("industry"), Value("region"),
            Value("address"), Value("web"), Value("uscc"), Value("need"), Value("broughtBy"), null, inPool);

        string? Value(string field) => LeadInput.Text(values.GetValueOrDefault(field));
    }

    private int? Grade(string? cell, List<(string?, string)> problems)
    {
        if (LeadInput.Text(cell) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade is >= 1 and <= 5)
            return grade;
        problems.Add(("valueGrade", texts.Text("customers.lead.value_grade", text)));
        return null;
    }

    /// <summary>The import's field of a lead's property: <c>Contacts[0].Email</c> is email.</summary>
    private static string Column(string property) => property switch
    {
        "Contacts" => "mobile",
        "Contacts[0].Name" => "contactName",
        "Contacts[0].Title" => "contactTitle",
        "Contacts[0].WeChat" => "wechat",
        _ => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property[(property.LastIndexOf('.') + 1)..]),
    };
}
