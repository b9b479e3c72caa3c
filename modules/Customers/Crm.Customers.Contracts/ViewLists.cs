using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Contracts;

/// <summary>With whom a saved view is shared.</summary>
public static class ViewReaches
{
    /// <summary>Only its owner sees it.</summary>
    public const string Own = "own";

    /// <summary>The people of its owner's unit see it, and those who lead that unit.</summary>
    public const string Unit = "unit";

    /// <summary>Everybody who may open the list sees it.</summary>
    public const string Everybody = "all";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Own, Unit, Everybody];
}

/// <summary>A list that views are saved of, and what may stand in one: the names as the list's address has them.</summary>
/// <param name="Name">The list.</param>
/// <param name="Permission">Who may open it.</param>
/// <param name="Filters">Its filters; those of a value from a list with what there is to choose.</param>
/// <param name="Sorts">Its orders; a minus before the name turns one round.</param>
/// <param name="Columns">Its columns that can be left out.</param>
/// <param name="ArchiveFields">Whether fields of the archive are filters (<c>v.key</c>, <c>v.keyFrom</c>, <c>v.keyTo</c>) and columns (<c>values.key</c>) too.</param>
public sealed record ViewList(
    string Name, string Permission, IReadOnlyDictionary<string, IReadOnlyList<string>?> Filters, IReadOnlyList<string> Sorts, IReadOnlyList<string> Columns, bool ArchiveFields = false)
{
    /// <summary>What a filter by a field of the archive begins with.</summary>
    public const string FieldPrefix = "v.";

    /// <summary>Whether the list has such a filter.</summary>
    public bool HasFilter(string name) => Filters.ContainsKey(name) || (ArchiveFields && IsKey(name, FieldPrefix));

    /// <summary>Whether the list has such a column that can be chosen.</summary>
    public bool HasColumn(string name) => Columns.Contains(name) || (ArchiveFields && IsKey(name, ImportFields.ValuePrefix));

    /// <summary>Whether the list has such an order.</summary>
    public bool HasSort(string sort) => Sorts.Contains(sort.StartsWith('-') ? sort[1..] : sort);

    private static bool IsKey(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length && name.AsSpan(prefix.Length).IndexOfAnyExceptInRange('0', 'z') < 0;
}

/// <summary>The lists that views are saved of (C-32).</summary>
public static class ViewLists
{
    /// <summary>The customer list.</summary>
    public const string Customers = "customers";

    /// <summary>The list of leads.</summary>
    public const string Leads = "leads";

    /// <summary>The list of opportunities.</summary>
    public const string Opportunities = "opportunities";

    /// <summary>The list of contacts.</summary>
    public const string Contacts = "contacts";

    /// <summary>The list of activities.</summary>
    public const string Activities = "activities";

    /// <summary>The public pool.</summary>
    public const string Pool = "pool";

    private static readonly ViewList[] lists =
    [
        new(Customers, CustomersPermissions.Read,
            Filters(("q", Anything), ("stage", CustomerStages.All), ("grade", Grades.All), ("owner", Anything), ("region", Anything), ("industry", Anything), ("nature", Natures.All),
                ("ownership", Ownerships.All), ("source", LeadSources.All), ("confidentiality", Confidentialities.All), ("segment", Anything), ("territory", Anything), ("by", Anything)),
            ["registered", "name", "code", "contact"], ["code", "grade", "stage", "owner", "region", "territory", "contact", "registered"], ArchiveFields: true),
        new(Leads, CustomersPermissions.LeadRead,
            Filters(("q", Anything), ("stage", ["open", .. LeadStages.All]), ("verification", LeadVerifications.All), ("source", LeadSources.All), ("owner", Anything),
                ("region", Anything), ("late", ["true"]), ("createdFrom", Anything), ("createdTo", Anything)),
            ["created", "name", "value"], ["contact", "stage", "verification", "value", "source", "region", "owner", "due", "created"]),
        new(Opportunities, CustomersPermissions.OpportunityRead,
            Filters(("q", Anything), ("stage", ["open", .. OpportunityStages.All]), ("owner", Anything), ("idle", Anything), ("closeFrom", Anything), ("closeTo", Anything),
                ("amountFrom", Anything), ("amountTo", Anything)),
            ["moved", "created", "close", "amount", "title"], ["customer", "stage", "amount", "probability", "close", "idle", "next", "owner"]),
        new(Contacts, CustomersPermissions.Read,
            Filters(("q", Anything), ("role", BuyingRoles.All), ("consent", ConsentStates.All), ("channel", Channels.All), ("owner", Anything), ("main", ["true"])),
            ["added", "name"], ["customers", "role", "reach", "consent", "added"]),
        new(Activities, CustomersPermissions.ActivityRead,
            Filters(("state", ["open", "today", "overdue", "done", "cancelled"]), ("kind", ActivityKinds.All), ("whose", ["team"])),
            [], ["kind", "about", "due", "state", "assignees", "result"]),
        new(Pool, CustomersPermissions.PoolRead,
            Filters(("q", Anything), ("kind", PoolKinds.All), ("source", LeadSources.All), ("region", Anything)),
            ["since", "name"], ["code", "need", "value", "region", "industry", "why", "since"]),
    ];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. lists.Select(l => l.Name)];

    /// <summary>The list of a name; null where there is none.</summary>
    public static ViewList? Find(string? name) => Array.Find(lists, l => l.Name == name);

    /// <summary>No list of choices: whatever is typed or picked.</summary>
    private static IReadOnlyList<string>? Anything => null;

    private static Dictionary<string, IReadOnlyList<string>?> Filters(params (string Name, IReadOnlyList<string>? Choices)[] filters) => filters.ToDictionary(f => f.Name, f => f.Choices);
}
