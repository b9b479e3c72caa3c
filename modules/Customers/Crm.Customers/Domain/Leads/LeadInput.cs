using Crm.BuildingBlocks.Names;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Leads;

/// <summary>What was typed about a lead, tidied: no spaces around, nothing empty, the credit code in its plain form.</summary>
internal static class LeadInput
{
    public static LeadFields Clean(LeadFields fields) => fields with
    {
        Name = fields.Name.Trim(),
        NameEn = Text(fields.NameEn),
        Nature = Text(fields.Nature),
        Industry = Text(fields.Industry),
        Region = Text(fields.Region),
        Address = Text(fields.Address),
        Web = Text(fields.Web),
        Uscc = UnifiedSocialCreditCode.TryParse(fields.Uscc, out var code) ? code.Value : Text(fields.Uscc),
        Need = Text(fields.Need),
        BroughtBy = Text(fields.BroughtBy),
        Contacts = [.. (fields.Contacts ?? []).Select(Clean).Where(c => c != new LeadContact())],
    };

    /// <summary>The text without spaces around it; null for nothing.</summary>
    public static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    public static bool HasChannel(LeadContact contact) =>
        Text(contact.Phone) is not null || Text(contact.Mobile) is not null || Text(contact.Email) is not null || Text(contact.WeChat) is not null;

    public static DuplicateQuery Query(LeadFields fields) => new(
        fields.Name, fields.NameEn, fields.Uscc,
        [.. fields.Contacts.SelectMany(c => new[] { c.Mobile, c.Phone }).OfType<string>()],
        [.. fields.Contacts.Select(c => c.Email).OfType<string>()], fields.Web);

    private static LeadContact Clean(LeadContact contact) =>
        new(Text(contact.Name), Text(contact.Title), Text(contact.Phone), Text(contact.Mobile), Text(contact.Email), Text(contact.WeChat));
}
