namespace Crm.Customers.Contracts;

/// <summary>What somebody asks about his own data (W-08).</summary>
public static class PersonRequestKinds
{
    /// <summary>A copy of everything.</summary>
    public const string Export = "export";

    /// <summary>That it be erased.</summary>
    public const string Erasure = "erasure";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Export, Erasure];
}

/// <summary>How far a request about a person's data is.</summary>
public static class PersonRequestStates
{
    /// <summary>Being looked at.</summary>
    public const string Open = "open";

    /// <summary>An erasure waits for its approval.</summary>
    public const string Submitted = "submitted";

    /// <summary>The modules erase.</summary>
    public const string Running = "running";

    /// <summary>Answered.</summary>
    public const string Done = "done";

    /// <summary>Refused.</summary>
    public const string Refused = "refused";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Open, Submitted, Running, Done, Refused];
}
