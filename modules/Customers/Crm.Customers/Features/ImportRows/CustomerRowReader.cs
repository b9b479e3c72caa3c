using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.AddContact;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ImportRows;

/// <summary>A row read as a customer.</summary>
/// <param name="Cells">What stands in its fields.</param>
/// <param name="Fields">The customer that the row alone would make; null where it cannot make one.</param>
/// <param name="Contact">Its main contact, where the file has one.</param>
/// <param name="Problems">What is wrong, field by field.</param>
internal sealed record CustomerRow(Cells Cells, CustomerFields? Fields, ContactFields? Contact, IReadOnlyList<RowProblem> Problems);

/// <summary>Reads rows as customers, with the same rules as the form.</summary>
internal sealed class CustomerRowReader(IReadOnlyList<string> headers, IReadOnlyList<ColumnMapping> mapping, string source, string mode, ErrorTexts texts) : IRowReader
{
    private static readonly char[] Separators = [';', '；', '、', '\n'];
    private readonly CellReader reader = new(headers, mapping, texts);
    private readonly CustomerFieldsValidator validator = new(texts);
    private readonly ContactValidator contacts = new(texts);

    public CustomerRowReader(FileImport import, ErrorTexts texts) : this(import.Headers, import.Mapping, import.Source, import.Mode, texts)
    {
    }

    public IReadOnlyList<RowProblem> Problems(string[] row) => Read(row).Problems;

    /// <summary>Reads a row; what is to change a customer need not be one by itself.</summary>
    public CustomerRow Read(string[] row)
    {
        var cells = reader.Read(row);
        if (cells.Problems is [{ Field: null }])
            return new CustomerRow(cells, null, null, cells.Problems);
        var contact = Contact(cells);
        if (contact is not null)
            cells.Problems.AddRange(contacts.Validate(contact).Errors.Select(e => new RowProblem(ContactColumn(e.PropertyName), e.ErrorMessage)));
        var fields = Over(new CustomerFields("", Source: source), cells);
        // Without a name it can only change what has one; whether it does is known when it is found.
        var problems = Wrong(mode != ImportModes.Create && fields.Name.Length == 0 ? fields with { Name = "-" } : fields);
        cells.Problems.AddRange(problems);
        return new CustomerRow(cells, cells.Problems.Count == 0 && fields.Name.Length > 0 ? fields : null, contact, [.. cells.Problems.Distinct()]);
    }

    /// <summary>What is wrong with a customer, by the import's fields.</summary>
    public IEnumerable<RowProblem> Wrong(CustomerFields fields) =>
        validator.Validate(fields).Errors.Select(e => new RowProblem(e.PropertyName.StartsWith("Addresses", StringComparison.Ordinal) ? "address" : RowReaders.Field(e.PropertyName), e.ErrorMessage));

    /// <summary>A customer with what the row says; an empty cell leaves the field as it is.</summary>
    public static CustomerFields Over(CustomerFields known, Cells row) => known with
    {
        Name = row["name"] ?? known.Name,
        NameEn = row["nameEn"] ?? known.NameEn,
        Nature = row["nature"] ?? known.Nature,
        Ownership = row["ownership"] ?? known.Ownership,
        Industry = row["industry"] ?? known.Industry,
        Region = row["region"] ?? known.Region,
        Addresses = row["address"] is { } address ? Placed(known.Addresses ?? [], address) : known.Addresses,
        Phones = row["phones"] is { } phones ? phones.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : known.Phones,
        Web = row["web"] ?? known.Web,
        Uscc = row["uscc"] ?? known.Uscc,
        ExternalCode = row["externalCode"] ?? known.ExternalCode,
        Source = row["source"] ?? known.Source,
        Notes = row["notes"] ?? known.Notes,
    };

    /// <summary>The file's address is the office's, or the first one there is.</summary>
    private static IReadOnlyList<CustomerAddress> Placed(IReadOnlyList<CustomerAddress> known, string address)
    {
        var office = known.FirstOrDefault(a => a.Purpose == "office") ?? known.FirstOrDefault();
        return office is null
            ? [new CustomerAddress("office", address)]
            : [.. known.Select(a => ReferenceEquals(a, office) ? a with { Text = address } : a)];
    }

    private static ContactFields? Contact(Cells row)
    {
        var (name, mobile, email, wechat) = (row["contactName"], row["mobile"], row["email"], row["wechat"]);
        return (name ?? mobile ?? email ?? wechat) is { } called
            ? new ContactFields(called, row["contactTitle"], Mobile: mobile, Email: email, WeChat: wechat, Main: true)
            : null;
    }

    private static string ContactColumn(string property) => property switch
    {
        "Name" => "contactName",
        "Title" => "contactTitle",
        "WeChat" => "wechat",
        _ => RowReaders.Field(property),
    };
}
