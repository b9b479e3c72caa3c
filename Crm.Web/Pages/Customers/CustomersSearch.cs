using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Localization;
using Crm.Web.Infrastructure.Search;

namespace Crm.Web.Pages.Customers;

/// <summary>Customers, contacts, opportunities and leads in the global search.</summary>
internal sealed class CustomersSearch(ICustomersApi customers, IActors actors, TextCatalog catalog) : ISearchProvider
{
    public async Task<SearchGroup> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var title = catalog.For(typeof(CustomersSearch))["Nav.Title"];
        if (!actors.Current.Has(CustomersPermissions.Read))
            return new SearchGroup(title, []);
        var found = await customers.SearchAsync(text, limit, cancellationToken);
        return new SearchGroup(title, [.. found.Select(hit => new SearchHit(hit.Title, hit.Link, Icon(hit.Kind), hit.Detail))]);
    }

    private static string Icon(string kind) => kind switch
    {
        "contact" => "user",
        "confidential" => "lock",
        "lead" => "target",
        "opportunity" => "trophy",
        _ => "building",
    };
}
