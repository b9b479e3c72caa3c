namespace Crm.Web.Infrastructure;

/// <summary>The navigation of one module; it stands in the module's folder under Pages and is listed in Composition/Navigation.cs.</summary>
/// <param name="Area">Resource area of the keys, e.g. <c>Customers</c>.</param>
/// <param name="TitleKey">Key of the heading; null for none.</param>
/// <param name="Items">Entries of the side navigation, in order.</param>
/// <param name="Create">Entries of the quick-create menu.</param>
public sealed record NavModule(string Area, string? TitleKey, IReadOnlyList<NavItem> Items, IReadOnlyList<NavItem> Create);

/// <summary>One entry.</summary>
/// <param name="TextKey">Key of its text in the module's area.</param>
/// <param name="Href">Where it goes.</param>
/// <param name="Icon">A name from Assets/icons.txt.</param>
/// <param name="Permission">Who sees it; null for every signed-in person.</param>
/// <param name="InDevelopment">Also shown to everybody on a developer's machine.</param>
/// <param name="Count">A live number beside it.</param>
/// <param name="Also">Addresses elsewhere whose pages belong to the entry: while they are shown, it is the current one.</param>
public sealed record NavItem(string TextKey, string Href, string Icon, string? Permission, bool InDevelopment = false, NavCount? Count = null,
    params string[] Also);

/// <summary>How much waits behind an entry; asked for again whenever the bell rings.</summary>
/// <param name="Url">Answers JSON to the signed-in person, e.g. <c>/api/approvals/inbox/count</c>.</param>
/// <param name="Key">The property with the number, e.g. <c>open</c>.</param>
public sealed record NavCount(string Url, string Key);
