using Crm.BuildingBlocks.Security;
using Crm.Web.Composition;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Infrastructure;

/// <summary>The navigation entries that the person of the request may use, in his language.</summary>
public sealed class PortalNavigation(IActors actors, TextCatalog catalog, IHostEnvironment environment)
{
    private static readonly NavItem[] Items = [.. Navigation.Modules.SelectMany(module => module.Items.Concat(module.Create))];

    private string? allowed;

    /// <summary>Modules with at least one visible entry.</summary>
    public IEnumerable<(string? Title, IReadOnlyList<NavEntry> Items)> Visible() =>
        from module in Navigation.Modules
        let items = module.Items.Where(May).Select(item => Entry(module, item)).ToList()
        where items.Count > 0
        select (module.TitleKey is null ? null : catalog.Area(module.Area)[module.TitleKey], (IReadOnlyList<NavEntry>)items);

    /// <summary>Which entries the person may use, a sign for each: people with the same rights see the same navigation.</summary>
    public string Allowed => allowed ??= string.Concat(Items.Select(item => May(item) ? '+' : '-'));

    /// <summary>Of the entries above a page the nearest: for /customers/leads/7 that of /customers/leads, not of /customers.</summary>
    /// <param name="path">The page's path.</param>
    /// <returns>Where the entry goes; null where there is none.</returns>
    public string? CurrentAt(string path) => (
        from module in Navigation.Modules
        from item in module.Items
        where May(item)
        from href in item.Also.Prepend(item.Href)
        where path == href || (href != "/" && path.StartsWith(href + "/", StringComparison.Ordinal))
        orderby href.Length descending
        select item.Href).FirstOrDefault();

    /// <summary>What the person may create from anywhere.</summary>
    public IEnumerable<NavEntry> Create() =>
        from module in Navigation.Modules from item in module.Create where May(item) select Entry(module, item);

    private NavEntry Entry(NavModule module, NavItem item) => new(catalog.Area(module.Area)[item.TextKey], item.Href, item.Icon, item.Count);

    private bool May(NavItem item) =>
        item.Permission is null || actors.Current.Has(item.Permission) || (item.InDevelopment && environment.IsDevelopment());
}

/// <summary>An entry as it is shown.</summary>
/// <param name="Text">In the reader's language.</param>
/// <param name="Href">Where it goes.</param>
/// <param name="Icon">A name from Assets/icons.txt.</param>
/// <param name="Count">The live number beside it.</param>
public sealed record NavEntry(string Text, string Href, string Icon, NavCount? Count);
