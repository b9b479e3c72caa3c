using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Fields;

namespace Crm.Web.Pages.Customers.Visits;

/// <summary>The territories to choose from, and their names; asked for once a request.</summary>
public sealed class TerritoryBook(ICustomersApi customers)
{
    private Option[]? all;

    /// <summary>Those that the reader may see, by name.</summary>
    /// <param name="ct">Ends with the request.</param>
    public async Task<Option[]> OptionsAsync(CancellationToken ct) =>
        all ??= [.. (await customers.TerritoryNamesAsync(ct)).Select(t => new Option(t.Id.ToString(), t.Name))];

    /// <summary>The same, with one that was chosen although the reader may not see it.</summary>
    /// <param name="chosen">Its id.</param>
    /// <param name="name">What it is called, where that is known.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<Option[]> OptionsAsync(string? chosen, string? name, CancellationToken ct)
    {
        var offered = await OptionsAsync(ct);
        return string.IsNullOrEmpty(chosen) || offered.Any(o => o.Value == chosen) ? offered : [.. offered, new Option(chosen, name ?? chosen)];
    }

    /// <summary>What a territory is called.</summary>
    /// <param name="id">The territory.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<string> NameAsync(string id, CancellationToken ct) => (await OptionsAsync(ct)).FirstOrDefault(o => o.Value == id)?.Text ?? id;
}
