using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Contracts;

/// <summary>What many records are, that something is done with at once (C-32).</summary>
public static class BulkKinds
{
    /// <summary>Customers.</summary>
    public const string Customer = "customer";

    /// <summary>Leads.</summary>
    public const string Lead = "lead";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Customer, Lead];
}

/// <summary>What is done with many records at once.</summary>
public static class BulkActions
{
    /// <summary>They are given to a colleague.</summary>
    public const string Assign = "assign";

    /// <summary>A field is set, or emptied.</summary>
    public const string SetField = "set-field";

    /// <summary>Customers are put into a frozen segment.</summary>
    public const string AddToSegment = "add-to-segment";

    /// <summary>Customers are taken out of a frozen segment.</summary>
    public const string RemoveFromSegment = "remove-from-segment";

    /// <summary>Leads and prospects go back to the public pool, with a reason.</summary>
    public const string Release = "release";

    /// <summary>Leads are given up, with a reason.</summary>
    public const string Discard = "discard";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Assign, SetField, AddToSegment, RemoveFromSegment, Release, Discard];

    /// <summary>Those that a kind of records knows.</summary>
    public static IReadOnlyList<string> Of(string kind) =>
        kind == BulkKinds.Lead ? [Assign, SetField, Release, Discard] : [Assign, SetField, AddToSegment, RemoveFromSegment, Release];

    /// <summary>The permission that an action asks for; how far it reaches is looked at for each record.</summary>
    public static string Permission(string kind, string action) => (kind, action) switch
    {
        (BulkKinds.Lead, _) => CustomersPermissions.LeadWrite,
        (_, AddToSegment or RemoveFromSegment) => CustomersPermissions.Read,
        _ => CustomersPermissions.Write,
    };
}

/// <summary>Fields that are set for many records at once.</summary>
public static class BulkFields
{
    /// <summary>The territory of customers (C-50); its value is the territory's id.</summary>
    public const string Territory = "territory";

    /// <summary>The basic fields of a kind; customers also have the fields of the archive, as <c>values.key</c>.</summary>
    public static IReadOnlyList<string> Of(string kind) =>
        kind == BulkKinds.Lead ? ["importance", "valueGrade", "source", "nature", "industry", "region"] : ["nature", "ownership", "industry", "region", "source", Territory];

    /// <summary>Whether the basic field may be empty.</summary>
    public static bool MayBeEmpty(string kind, string field) => kind == BulkKinds.Lead ? field is not ("importance" or "source") : field != "nature";

    /// <summary>Whether it is a field of the archive.</summary>
    public static bool IsOfArchive(string field) => field.StartsWith(ImportFields.ValuePrefix, StringComparison.Ordinal);
}

/// <summary>Where a run stands.</summary>
public static class BulkStates
{
    /// <summary>Records are chosen; what is done with them is not said yet.</summary>
    public const string Chosen = "chosen";

    /// <summary>It is at work.</summary>
    public const string Running = "running";

    /// <summary>All records were dealt with.</summary>
    public const string Done = "done";

    /// <summary>Somebody stopped it; what was done is done.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Whoever started it is not here any more.</summary>
    public const string Failed = "failed";

    /// <summary>It is being taken back.</summary>
    public const string Undoing = "undoing";

    /// <summary>It was taken back.</summary>
    public const string Undone = "undone";
}

/// <summary>What became of a record.</summary>
public static class BulkRecordStates
{
    /// <summary>It was not looked at yet.</summary>
    public const string Waiting = "waiting";

    /// <summary>It was done.</summary>
    public const string Done = "done";

    /// <summary>It was so already.</summary>
    public const string Same = "same";

    /// <summary>It was not done, for a reason.</summary>
    public const string Refused = "refused";

    /// <summary>It was done and taken back.</summary>
    public const string Undone = "undone";

    /// <summary>It was done and could not be taken back, for a reason.</summary>
    public const string Kept = "kept";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Waiting, Done, Same, Refused, Undone, Kept];
}
