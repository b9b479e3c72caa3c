using Crm.Customers.Contracts.Api;
using Crm.Staff.Contracts.Api;
using Crm.Web.Components.Fields;

namespace Crm.Web.Pages;

/// <summary>What pickers find for a text where there is no script: <c>Search="@(typed => Customers.OptionsAsync(typed, Cancelled))"</c>.</summary>
internal static class Lookups
{
    private const int Most = 20;

    /// <summary>Customers by name or code.</summary>
    public static async Task<IReadOnlyList<Option>> OptionsAsync(this ICustomersApi customers, string typed, CancellationToken ct) =>
        [.. (await customers.LookupAsync(typed, Most, ct)).Select(c => new Option(c.Id.ToString(), c.Name, c.Code))];

    /// <summary>People by name.</summary>
    public static async Task<IReadOnlyList<Option>> OptionsAsync(this IStaffApi staff, string typed, CancellationToken ct) =>
        [.. (await staff.LookupAsync(typed, null, ct)).Select(p => new Option(p.Id.ToString(), p.Name, p.Unit))];
}
