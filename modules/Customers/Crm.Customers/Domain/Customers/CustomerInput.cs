using Crm.BuildingBlocks.Names;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Customers;

/// <summary>What was typed about a customer, tidied.</summary>
internal static class CustomerInput
{
    public static CustomerFields Clean(CustomerFields fields) => fields with
    {
        Name = fields.Name.Trim(),
        NameEn = LeadInput.Text(fields.NameEn),
        Ownership = LeadInput.Text(fields.Ownership),
        Industry = LeadInput.Text(fields.Industry),
        Region = LeadInput.Text(fields.Region),
        Addresses = [.. (fields.Addresses ?? []).Where(a => LeadInput.Text(a.Text) is not null)],
        Phones = [.. (fields.Phones ?? []).Select(LeadInput.Text).OfType<string>().Distinct()],
        Web = LeadInput.Text(fields.Web),
        Uscc = UnifiedSocialCreditCode.TryParse(fields.Uscc, out var code) ? code.Value : LeadInput.Text(fields.Uscc),
        ExternalCode = LeadInput.Text(fields.ExternalCode),
        Source = LeadInput.Text(fields.Source),
        Notes = LeadInput.Text(fields.Notes),
        CapitalCurrency = fields.Capital is null ? null : LeadInput.Text(fields.CapitalCurrency) ?? "CNY",
    };

    /// <summary>What is kept of it, with all its values.</summary>
    public static CustomerFields Of(Customer c) => new(
        c.Name, c.Nature, c.NameEn, c.Ownership, c.Industry, c.Region, c.Addresses, c.Phones, c.Web, c.Uscc, c.ExternalCode, c.Source, c.OwnerId,
        c.Confidentiality, c.Notes, c.FoundedOn, c.Capital, c.CapitalCurrency, c.TradeRights, FieldValues.Sorted(c.Archive));

    /// <summary>What makes a customer again what it was before; values that it has since are taken away.</summary>
    public static CustomerFields Restoring(Customer c, CustomerFields before) => before with { Values = FieldValues.Restoring(c.Archive, before.Values) };

    public static DuplicateQuery Query(CustomerFields fields) =>
        new(fields.Name, fields.NameEn, fields.Uscc, fields.Phones, null, fields.Web);

    /// <summary>The customer a lead becomes: what is known goes along.</summary>
    public static CustomerFields FromLead(LeadFields lead) => new(
        lead.Name, lead.Nature!, lead.NameEn, null, lead.Industry, lead.Region,
        lead.Address is { } address ? [new CustomerAddress("office", address)] : null, null, lead.Web, lead.Uscc, null, lead.Source, lead.OwnerId,
        Notes: lead.Need);
}
