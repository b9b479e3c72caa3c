using Crm.Customers.Contracts;
using Crm.Web.Components.Fields;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Opportunities;

/// <summary>Choices of the filters and forms.</summary>
internal static class OpportunityChoices
{
    /// <summary>Currencies that are offered; another one stays what it is.</summary>
    public static Option[] Currencies { get; } = [.. new[] { "CNY", "USD", "EUR", "GBP", "HKD", "JPY" }.Select(code => new Option(code, code))];

    /// <summary>Whose opportunities: mine or a colleague's. There is no pool of opportunities.</summary>
    public static async Task<Option[]> OwnersAsync(Owners owners, Texts texts, CancellationToken ct) =>
        [.. (await owners.OptionsAsync(CustomersPermissions.OpportunityRead, texts, ct)).Where(option => option.Value != "pool")];

    /// <summary>Reasons for being lost or parked.</summary>
    public static Option[] Reasons(string stage, Texts texts) => stage == OpportunityStages.Lost
        ? [.. LossReasons.All.Select(reason => new Option(reason, texts["LossReason." + reason]))]
        : [.. ParkReasons.All.Select(reason => new Option(reason, texts["ParkReason." + reason]))];

    /// <summary>A reason in the reader's language.</summary>
    public static string? Reason(string? reason, Texts texts) => reason is null ? null : texts.Find("LossReason." + reason) ?? texts.Find("ParkReason." + reason) ?? reason;
}
