using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers;

/// <summary>A customer's basic section as it is typed.</summary>
public class CustomerModel
{
    private const int PhoneRows = 2;

    public string? Name { get; set; }
    public string? NameEn { get; set; }
    public string? Nature { get; set; }
    public string? Ownership { get; set; }
    public string? Industry { get; set; }
    public string? Region { get; set; }
    public string? Web { get; set; }
    public string? Uscc { get; set; }
    public string? ExternalCode { get; set; }
    public string? Source { get; set; }
    public string? OwnerId { get; set; }
    public string? Confidentiality { get; set; }
    public string? Notes { get; set; }
    public DateOnly? FoundedOn { get; set; }
    public decimal? Capital { get; set; }
    public string? CapitalCurrency { get; set; }

    /// <summary><c>yes</c>, <c>no</c> or nothing.</summary>
    public string? TradeRights { get; set; }
    public List<string?> Phones { get; set; } = [];
    public List<AddressModel> Addresses { get; set; } = [];

    /// <summary>Why it is registered although it resembles others.</summary>
    public string? DuplicateReason { get; set; }

    public string? Version { get; set; }

    public static CustomerModel Of(CustomerFields customer, string? version)
    {
        var model = new CustomerModel { Version = version };
        model.Take(customer);
        return model;
    }

    /// <summary>Shows what is known.</summary>
    protected void Take(CustomerFields customer)
    {
        (Name, NameEn, Nature, Ownership, Industry, Region) = (customer.Name, customer.NameEn, customer.Nature, customer.Ownership, customer.Industry, customer.Region);
        (Web, Uscc, ExternalCode, Source, OwnerId) = (customer.Web, customer.Uscc, customer.ExternalCode, customer.Source, customer.OwnerId?.ToString());
        (Confidentiality, Notes, Phones) = (customer.Confidentiality, customer.Notes, [.. customer.Phones ?? []]);
        Addresses = [.. (customer.Addresses ?? []).Select(a => new AddressModel { Purpose = a.Purpose, Text = a.Text, PostalCode = a.PostalCode })];
        (FoundedOn, Capital, CapitalCurrency) = (customer.FoundedOn, customer.Capital, customer.CapitalCurrency);
        TradeRights = customer.TradeRights switch { true => "yes", false => "no", _ => null };
    }

    /// <summary>Always an empty row to type one more phone and one more address into.</summary>
    public CustomerModel WithRows()
    {
        while (Phones.Count < Math.Max(PhoneRows, Phones.Count(p => !string.IsNullOrWhiteSpace(p)) + 1))
            Phones.Add(null);
        if (Addresses.Count == 0 || !string.IsNullOrWhiteSpace(Addresses[^1].Text))
            Addresses.Add(new AddressModel { Purpose = Addresses.Count == 0 ? "office" : "delivery" });
        return this;
    }

    /// <param name="values">Values of the archive's fields that stood in the form; null leaves them alone.</param>
    public CustomerFields ToFields(IReadOnlyDictionary<string, FieldValue?>? values = null) => new(
        Name ?? "", Nature ?? "", NameEn, Empty(Ownership), Empty(Industry), Empty(Region),
        [.. Addresses.Select(a => new CustomerAddress(a.Purpose ?? "", a.Text ?? "", Empty(a.PostalCode)))], [.. Phones.Select(p => p ?? "")], Empty(Web), Empty(Uscc),
        Empty(ExternalCode), Empty(Source), Guid.TryParse(OwnerId, out var owner) ? owner : null, Confidentiality ?? Confidentialities.Internal, Empty(Notes), FoundedOn, Capital,
        Capital is null ? null : Empty(CapitalCurrency), TradeRights switch { "yes" => true, "no" => false, _ => null }, values);

    public DuplicateQuery ToQuery() => new(Name ?? "", NameEn, Uscc, [.. Phones.OfType<string>()], null, Web);

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>One address as it is typed.</summary>
public sealed class AddressModel
{
    public string? Purpose { get; set; }
    public string? Text { get; set; }
    public string? PostalCode { get; set; }
}
