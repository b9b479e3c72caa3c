using System.Globalization;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Imports;
using Crm.Customers.Features.AddContact;

namespace Crm.Customers.Features.ImportRows;

/// <summary>A row read as a contact.</summary>
/// <param name="Cells">What stands in its fields.</param>
/// <param name="Fields">The contact that the row alone would make; null where it cannot make one.</param>
/// <param name="Problems">What is wrong, field by field.</param>
internal sealed record ContactRow(Cells Cells, ContactFields? Fields, IReadOnlyList<RowProblem> Problems) : IFileRow;

/// <summary>Reads rows as contacts of customers, with the same rules as the form.</summary>
internal sealed class ContactRowReader(IReadOnlyList<string> headers, IReadOnlyList<ColumnMapping> mapping, string mode, ErrorTexts texts) : IRowReader
{
    private static readonly string[] Dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];
    private readonly CellReader reader = new(headers, mapping, texts);
    private readonly ContactValidator validator = new(texts, masked: false);

    public ContactRowReader(FileImport import, ErrorTexts texts) : this(import.Headers, import.Mapping, import.Mode, texts)
    {
    }

    public IReadOnlyList<RowProblem> Problems(string[] row) => Read(row).Problems;

    /// <summary>Reads a row; what is to change a contact need not be one by itself.</summary>
    public ContactRow Read(string[] row)
    {
        var cells = reader.Read(row);
        if (cells.Problems is [{ Field: null }])
            return new ContactRow(cells, null, cells.Problems);
        if (cells["customerCode"] is null && cells["customerName"] is null)
            cells.Wrong("customerCode", "customers.import.whose");
        var fields = Over(new ContactFields(""), cells);
        cells.Problems.AddRange(Wrong(mode != ImportModes.Create && fields.Name.Length == 0 ? fields with { Name = "-" } : fields));
        return new ContactRow(cells, cells.Problems.Count == 0 && fields.Name.Length > 0 ? fields : null, [.. cells.Problems.Distinct()]);
    }

    /// <summary>What is wrong with a contact, by the import's fields.</summary>
    public IEnumerable<RowProblem> Wrong(ContactFields fields) =>
        validator.Validate(fields).Errors.Select(e => new RowProblem(Field(e.PropertyName), e.ErrorMessage));

    private static string Field(string property) => property switch
    {
        "WeChat" => "wechat",
        _ when property.EndsWith(".How", StringComparison.Ordinal) => "consentHow",
        _ when property.StartsWith("Consents", StringComparison.Ordinal) => "consents",
        _ => RowReaders.Field(property),
    };

    /// <summary>A contact with what the row says; an empty cell leaves the field as it is.</summary>
    public static ContactFields Over(ContactFields known, Cells row) => known with
    {
        Name = row["name"] ?? known.Name,
        Title = row["title"] ?? known.Title,
        Role = row["role"] ?? known.Role,
        Mobile = row["mobile"] ?? known.Mobile,
        Phone = row["phone"] ?? known.Phone,
        Email = row["email"] ?? known.Email,
        WeChat = row["wechat"] ?? known.WeChat,
        Birthday = Date(row) ?? known.Birthday,
        BirthdayIsLunar = row.YesNo("lunar") ?? known.BirthdayIsLunar,
        PreferredChannel = row["preferredChannel"] ?? known.PreferredChannel,
        Notes = row["notes"] ?? known.Notes,
        Main = row.YesNo("main") ?? known.Main,
        Department = row["department"] ?? known.Department,
        Relation = row["relation"] ?? known.Relation,
        Gender = row["gender"] ?? known.Gender,
        Address = row["address"] ?? known.Address,
        NativePlace = row["nativePlace"] ?? known.NativePlace,
        Education = row["education"] ?? known.Education,
        Character = row["character"] ?? known.Character,
        Interests = row["interests"] ?? known.Interests,
        Family = row["family"] ?? known.Family,
        Consents = Said(row, known.Consents),
    };

    /// <summary>What the row says, and what was said of other channels.</summary>
    private static IReadOnlyList<ChannelConsent>? Said(Cells row, IReadOnlyList<ChannelConsent>? known)
    {
        if (ConsentWords.Of(row, Channels.All) is not { } said)
            return known;
        foreach (var _ in Contact.Unproved(said, known ?? []).Take(1))
            row.Wrong("consentHow", "customers.consent.how");
        if (said.All(s => known?.Any(k => k.Channel == s.Channel && k.Allowed == s.Allowed) == true))
            return known;
        return [.. (known ?? []).Select(k => said.FirstOrDefault(s => s.Channel == k.Channel && s.Allowed != k.Allowed) ?? k), .. said.Where(s => known?.Any(k => k.Channel == s.Channel) != true)];
    }

    private static DateOnly? Date(Cells row)
    {
        if (row["birthday"] is not { } said)
            return null;
        if (DateOnly.TryParseExact(said, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        row.Wrong("birthday", "customers.import.date", said);
        return null;
    }
}
