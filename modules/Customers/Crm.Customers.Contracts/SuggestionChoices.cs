namespace Crm.Customers.Contracts;

/// <summary>From whom a suggestion comes (C-61; seed 001, 客户开发建议管理规定 1.1).</summary>
public static class SuggestionSources
{
    /// <summary>A member of staff.</summary>
    public const string Staff = "staff";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Staff, "customer", "prospect", "partner"];

    /// <summary>Whether somebody outside of the company said it.</summary>
    public static bool IsOutside(string source) => source != Staff;
}

/// <summary>What a suggestion is about.</summary>
public static class SuggestionTopics
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["market", "product", "price", "promotion", "service", "process", "other"];
}

/// <summary>Where a suggestion stands.</summary>
public static class SuggestionStates
{
    /// <summary>It waits to be judged.</summary>
    public const string Collected = "collected";

    /// <summary>It is worth doing; it is ranked by its score.</summary>
    public const string Accepted = "accepted";

    /// <summary>It is not done; its answer says why.</summary>
    public const string Declined = "declined";

    /// <summary>Somebody is carrying it out.</summary>
    public const string Running = "running";

    /// <summary>It was carried out.</summary>
    public const string Done = "done";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Collected, Accepted, Running, Done, Declined];

    /// <summary>Those that still ask for something.</summary>
    public static IReadOnlyList<string> Open { get; } = [Collected, Accepted, Running];
}

/// <summary>By what a suggestion is judged, 1 to 5 each, and how much each counts of 100 (seed 001, 二).</summary>
public static class SuggestionCriteria
{
    /// <summary>The least and the most of each.</summary>
    public const int Least = 1, Most = 5;

    /// <summary>Their names and weights.</summary>
    public static IReadOnlyList<(string Name, int Weight)> All { get; } = [("benefit", 40), ("feasibility", 30), ("effort", 15), ("urgency", 15)];
}

/// <summary>How a suggestion is rewarded (seed 001, 四).</summary>
public static class SuggestionRewards
{
    /// <summary>Money or a thing of value.</summary>
    public const string Material = "material";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = ["honour", Material];
}
