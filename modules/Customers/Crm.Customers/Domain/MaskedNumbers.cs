using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Names;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain;

/// <summary>
/// Numbers by which people are reached, as those see them who may not see them whole (C-25). What comes back masked from a form stands for the number it
/// hides, so that saving a form never overwrites a number with stars.
/// </summary>
internal static class MaskedNumbers
{
    private const char Star = '*';

    public static bool IsMasked(string? told) => told?.Contains(Star, StringComparison.Ordinal) == true;

    public static string? Phone(string? number) => Masking.Phone(number);

    public static string? WeChat(string? id) => Masking.Middle(id, 1, 1);

    public static CustomerFields Masked(this CustomerFields fields) => fields with { Phones = [.. (fields.Phones ?? []).Select(p => Phone(p)!)] };

    public static ContactFields Masked(this ContactFields fields) =>
        fields with { Mobile = Phone(fields.Mobile), Phone = Phone(fields.Phone), WeChat = WeChat(fields.WeChat) };

    public static LeadContact Masked(this LeadContact contact) =>
        contact with { Mobile = Phone(contact.Mobile), Phone = Phone(contact.Phone), WeChat = WeChat(contact.WeChat) };

    public static LeadFields Masked(this LeadFields fields) => fields with { Contacts = [.. fields.Contacts.Select(Masked)] };

    /// <summary>The number that was told or, where that is masked, the known one it stands for; 422 at the field where there is none.</summary>
    public static string? WholePhone(string? told, string field, params string?[] known) => Whole(told, field, Phone, known);

    /// <summary>The same for a WeChat id.</summary>
    public static string? WholeWeChat(string? told, string field, params string?[] known) => Whole(told, field, WeChat, known);

    private static string? Whole(string? told, string field, Func<string?, string?> mask, string?[] known) => !IsMasked(told)
        ? told
        : known.FirstOrDefault(k => k is not null && (k == told || mask(k) == told)) ?? throw new RuleException("customers.personal.masked", field, told);
}
