using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Duplicates;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.AddContact;
using Crm.Customers.Features.PlaceCustomer;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ImportRows;

/// <summary>A row read as a customer.</summary>
/// <param name="Cells">What stands in its fields.</param>
/// <param name="Fields">The customer that the row alone would make; null where it cannot make one.</param>
/// <param name="Contact">Its main contact, where the file has one.</param>
/// <param name="Problems">What is wrong, field by field.</param>
internal sealed record CustomerRow(Cells Cells, CustomerFields? Fields, ContactFields? Contact, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>By what its duplicates are looked for, where it may make a customer.</summary>
    public SoughtRow? Sought { get; init; }

    /// <summary>Where the row puts it (C-50), without its territory, which is known by name only; null where the row says nothing of it.</summary>
    public PlaceCustomerRequest? Place { get; init; }
}

/// <summary>By what duplicates of a row are looked for.</summary>
internal sealed record SoughtRow(DuplicateQuery Query, DuplicateKeys Keys);

/// <summary>Reads rows as customers, with the same rules as the form.</summary>
internal sealed class CustomerRowReader(IReadOnlyList<string> headers, IReadOnlyList<ColumnMapping> mapping, string source, string mode, FieldSet archive, ErrorTexts texts) : IRowReader
{
    private static readonly char[] Separators = [';', '；', '、', '\n'];
    private static readonly (string Field, string Purpose)[] AddressColumns =
        [("addressRegistered", "registered"), ("addressDelivery", "delivery"), ("addressBilling", "billing"), ("addressSite", "site")];
    private readonly CellReader reader = new(headers, mapping, texts);
    private readonly CustomerFieldsValidator validator = new(texts);
    private readonly ContactValidator contacts = new(texts, masked: false);
    private readonly PlaceCustomerValidator places = new(texts);

    private readonly FieldDefinition[] values =
        [.. mapping.Select(m => m.Field).OfType<string>().Where(f => f.StartsWith(ImportFields.ValuePrefix, StringComparison.Ordinal))
            .Select(f => archive.Find(f[ImportFields.ValuePrefix.Length..])).OfType<FieldDefinition>()];

    public CustomerRowReader(FileImport import, FieldSet archive, ErrorTexts texts) : this(import.Headers, import.Mapping, import.Source, import.Mode, archive, texts)
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
        foreach (var field in values)
            cells.Take(field);
        ReadBasics(cells);
        var place = PlaceOf(cells);
        var fields = Over(new CustomerFields("", Source: source), cells);
        // Without a name it can only change what has one; whether it does is known when it is found.
        var problems = Wrong(mode != ImportModes.Create && fields.Name.Length == 0 ? fields with { Name = "-" } : fields);
        cells.Problems.AddRange(problems);
        if (mode == ImportModes.Create && cells.Problems.Count == 0)
            cells.Problems.AddRange(WrongValues(fields, null));
        return new CustomerRow(cells, cells.Problems.Count == 0 && fields.Name.Length > 0 ? fields : null, contact, [.. cells.Problems.Distinct()]) { Place = place };
    }

    /// <summary>What is wrong with a customer, by the import's fields.</summary>
    public IEnumerable<RowProblem> Wrong(CustomerFields fields) =>
        validator.Validate(fields).Errors.Select(e => new RowProblem(e.PropertyName.StartsWith("Addresses", StringComparison.Ordinal) ? "address" : RowReaders.Field(e.PropertyName), e.ErrorMessage));

    /// <summary>What is wrong with the values for this customer, beyond each by itself.</summary>
    /// <param name="fields">The customer as it would be.</param>
    /// <param name="known">The customer as it is; null for a new one, which must have what is required.</param>
    public IEnumerable<RowProblem> WrongValues(CustomerFields fields, Customer? known)
    {
        var clean = CustomerInput.Clean(fields);
        var (_, problems) = archive.Check(fields.Values ?? FieldValues.None, known?.Archive, clean.Nature, clean.Industry);
        var missing = known is null ? archive.Missing(fields.Values, clean.Nature, clean.Industry) : [];
        return
        [
            .. problems.Select(p => new RowProblem(ImportFields.ValuePrefix + p.Field, $"{archive.Find(p.Field)?.LabelShown}: {texts.Text(p.Code, p.Args)}")),
            .. missing.Select(f => new RowProblem(ImportFields.ValuePrefix + f.Key, $"{f.LabelShown}: {texts.Text("customers.required")}")),
        ];
    }

    /// <summary>Day and amount, which the row has as text.</summary>
    private static void ReadBasics(Cells row)
    {
        if (row["foundedOn"] is { } founded && FieldCheck.Day(founded) is null)
            row.Wrong("foundedOn", "customers.field.not_date", founded);
        if (row["capital"] is { } capital && Amount(capital) is null)
            row.Wrong("capital", "customers.field.not_number", capital);
        _ = row.YesNo("tradeRights");
    }

    private PlaceCustomerRequest? PlaceOf(Cells row)
    {
        var (order, north, east) = (row["sequence"], row["latitude"], row["longitude"]);
        if ((row["territory"] ?? order ?? north ?? east) is null)
            return null;
        var wrong = row.Problems.Count;
        if (order is not null && !int.TryParse(order, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            row.Wrong("sequence", "customers.field.not_number", order);
        foreach (var (field, degrees) in new[] { ("latitude", north), ("longitude", east) })
            if (degrees is not null && Amount(degrees) is null)
                row.Wrong(field, "customers.field.not_number", degrees);
        if (row.Problems.Count > wrong)
            return null;
        var place = new PlaceCustomerRequest(
            null, order is null ? null : int.Parse(order, CultureInfo.InvariantCulture), (double?)(north is null ? null : Amount(north)), (double?)(east is null ? null : Amount(east)));
        row.Problems.AddRange(places.Validate(place).Errors.Select(e => new RowProblem(RowReaders.Field(e.PropertyName), e.ErrorMessage)));
        return place;
    }

    private static decimal? Amount(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    /// <summary>A customer with what the row says; an empty cell leaves the field as it is.</summary>
    public static CustomerFields Over(CustomerFields known, Cells row) => known with
    {
        Name = row["name"] ?? known.Name,
        NameEn = row["nameEn"] ?? known.NameEn,
        Nature = row["nature"] ?? known.Nature,
        Ownership = row["ownership"] ?? known.Ownership,
        Industry = row["industry"] ?? known.Industry,
        Region = row["region"] ?? known.Region,
        Addresses = AddressColumns.Aggregate(
            row["address"] is { } address ? Placed(known.Addresses ?? [], address) : known.Addresses,
            (all, column) => row[column.Field] is { } written ? PlacedFor(column.Purpose, all ?? [], written) : all),
        Phones = row["phones"] is { } phones ? phones.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : known.Phones,
        Web = row["web"] ?? known.Web,
        Uscc = row["uscc"] ?? known.Uscc,
        ExternalCode = row["externalCode"] ?? known.ExternalCode,
        Source = row["source"] ?? known.Source,
        Notes = row["notes"] ?? known.Notes,
        FoundedOn = FieldCheck.Day(row["foundedOn"]) ?? known.FoundedOn,
        Capital = (row["capital"] is { } capital ? Amount(capital) : null) ?? known.Capital,
        CapitalCurrency = row["capitalCurrency"]?.ToUpperInvariant() ?? known.CapitalCurrency,
        TradeRights = row["tradeRights"] switch { "yes" => true, "no" => false, _ => known.TradeRights },
        Values = FieldValues.Sorted(FieldValues.Over(known.Values, row.Values)),
    };

    /// <summary>The file's address is the office's, or the first one there is.</summary>
    private static IReadOnlyList<CustomerAddress> Placed(IReadOnlyList<CustomerAddress> known, string address)
    {
        var office = known.FirstOrDefault(a => a.Purpose == "office") ?? known.FirstOrDefault();
        return office is null
            ? [new CustomerAddress("office", address)]
            : [.. known.Select(a => ReferenceEquals(a, office) ? a with { Text = address } : a)];
    }

    /// <summary>The only address of a purpose is written over; where there are several, which is meant is not known, and the first is.</summary>
    private static IReadOnlyList<CustomerAddress> PlacedFor(string purpose, IReadOnlyList<CustomerAddress> known, string address) =>
        // As an export writes several of them: nothing was changed.
        string.Join("; ", known.Where(a => a.Purpose == purpose).Select(a => a.Text)) == address ? known
        : known.FirstOrDefault(a => a.Purpose == purpose) is { } old
            ? [.. known.Select(a => ReferenceEquals(a, old) ? a with { Text = address } : a)]
            : [.. known, new CustomerAddress(purpose, address)];

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
