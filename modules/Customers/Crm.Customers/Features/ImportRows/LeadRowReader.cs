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
internal sealed record LeadRow(LeadFields? Fields, int? ValueGrade, string? Importance, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>By what its duplicates are looked for, where it may make a lead.</summary>
    public SoughtRow? Sought { get; init; }
}

/// <summary>Reads rows as leads, with the same rules as the form.</summary>
internal sealed class LeadRowReader(FileImport import, IReadOnlyList<ColumnMapping> mapping, string source, bool inPool, ErrorTexts texts) : IRowReader
{
    private readonly CellReader reader = new(import.Headers, mapping, texts);
    private readonly LeadFieldsValidator validator = new(texts);

    public LeadRowReader(FileImport import, ErrorTexts texts) : this(import, import.Mapping, import.Source, import.InPool, texts)
    {
    }

    public IReadOnlyList<RowProblem> Problems(string[] row) => Read(row).Problems;

    public LeadRow Read(string[] row)
    {
        var cells = reader.Read(row);
        if (cells.Problems is [{ Field: null }])
            return new LeadRow(null, null, null, cells.Problems);
        var grade = Grade(cells);
        var importance = cells["importance"];
        if (importance is not null && !Importances.All.Contains(importance))
            cells.Wrong("importance", "customers.choice", importance, string.Join(", ", Importances.All));
        var lead = Lead(cells);
        cells.Problems.AddRange(validator.Validate(lead).Errors.Select(e => new RowProblem(Column(e.PropertyName), e.ErrorMessage)));
        return new LeadRow(cells.Problems.Count == 0 ? lead : null, grade, importance, [.. cells.Problems.Distinct()]);
    }

    private LeadFields Lead(Cells row)
    {
        var contact = new LeadContact(row["contactName"], row["contactTitle"], row["phone"], row["mobile"], row["email"], row["wechat"]);
        return new LeadFields(
            row["name"] ?? "", row["source"] ?? source, [contact], row["nameEn"], row["nature"], row["industry"], row["region"],
            row["address"], row["web"], row["uscc"], row["need"], row["broughtBy"], null, inPool);
    }

    private static int? Grade(Cells row)
    {
        if (row["valueGrade"] is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) && grade is >= 1 and <= 5)
            return grade;
        row.Wrong("valueGrade", "customers.lead.value_grade", text);
        return null;
    }

    /// <summary>The import's field of a lead's property: <c>Contacts[0].Email</c> is email.</summary>
    private static string Column(string property) => property switch
    {
        "Contacts" => "mobile",
        "Contacts[0].Name" => "contactName",
        "Contacts[0].Title" => "contactTitle",
        "Contacts[0].WeChat" => "wechat",
        _ => RowReaders.Field(property),
    };
}
