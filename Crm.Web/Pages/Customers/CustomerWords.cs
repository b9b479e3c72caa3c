using System.Globalization;
using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Localization;
using Crm.Web.Pages.Customers.Archive;

namespace Crm.Web.Pages.Customers;

/// <summary>The fields of a customer by the names the API gives them, and their values, in the reader's language.</summary>
public sealed class CustomerWords(ArchiveFieldBook book)
{
    /// <summary>Reads what administrators defined; call it first.</summary>
    public Task LoadAsync(CancellationToken ct) => book.LoadAsync(ct);

    /// <summary>What a field is called.</summary>
    public string Name(string field, Texts texts) => book.Of(field) is { } found ? ArchiveFieldBook.Label(found) : texts.Find("Field." + field) ?? field;

    /// <summary>A field's value; null for none.</summary>
    public string? Value(string field, CustomerFields of, Texts texts, Texts shared)
    {
        var text = field switch
        {
            "name" => of.Name,
            "nameEn" => of.NameEn,
            "nature" => texts["Nature." + of.Nature],
            "ownership" => of.Ownership is { } ownership ? texts["Ownership." + ownership] : null,
            "industry" => Places.Industry(of.Industry),
            "region" => Places.Region(of.Region),
            "addresses" => string.Join("\n", (of.Addresses ?? []).Select(a => $"{texts["Purpose." + a.Purpose]} {a.Text} {a.PostalCode}".Trim())),
            "phones" => string.Join(shared["List.Separator"], of.Phones ?? []),
            "web" => of.Web,
            "uscc" => of.Uscc,
            "externalCode" => of.ExternalCode,
            "source" => of.Source is { } source ? texts["Source." + source] : null,
            "confidentiality" => texts["Confidentiality." + of.Confidentiality],
            "foundedOn" => of.FoundedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "capital" => of.Capital is { } amount ? $"{amount.ToString("#,0.##", CultureInfo.InvariantCulture)} {of.CapitalCurrency}" : null,
            "tradeRights" => of.TradeRights is { } may ? texts[may ? "Yes" : "No"] : null,
            "notes" => of.Notes,
            _ when book.Of(field) is { } value => ArchiveFieldBook.Show(value, of.Values?.GetValueOrDefault(value.Key), texts["Yes"], texts["No"], shared["List.Separator"]),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
