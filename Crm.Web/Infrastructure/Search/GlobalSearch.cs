using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Infrastructure.Search;

/// <summary>Asks all providers at once; commands (pages to go to, things to create) come from the navigation.</summary>
internal sealed class GlobalSearch(IEnumerable<ISearchProvider> providers, PortalNavigation navigation, TextCatalog catalog)
{
    private const int PerKind = 6;

    public async Task<IReadOnlyList<SearchGroup>> FindAsync(string text, CancellationToken cancellationToken)
    {
        var found = text.Length == 0
            ? []
            : await Task.WhenAll(providers.Select(provider => provider.FindAsync(text, PerKind, cancellationToken)));
        return [.. found.Append(Commands(text)).Where(group => group.Hits.Count > 0)];
    }

    private SearchGroup Commands(string text)
    {
        var create = navigation.Create().Select(entry => entry with { Icon = "plus" });
        var pages = navigation.Visible().SelectMany(module => module.Items);
        var hits = from entry in create.Concat(pages)
                   where entry.Text.Contains(text, StringComparison.CurrentCultureIgnoreCase)
                   select new SearchHit(entry.Text, entry.Href, entry.Icon);
        return new SearchGroup(catalog.Shared["Search.Commands"], [.. hits.DistinctBy(hit => hit.Href)]);
    }
}
