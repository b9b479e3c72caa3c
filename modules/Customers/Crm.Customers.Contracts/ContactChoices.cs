namespace Crm.Customers.Contracts;

/// <summary>How a person said whether it may be written to or called (C-21): what consent is proved by.</summary>
public static class ConsentWays
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["form", "contract", "meeting", "phone", "message", "email", "wechat", "website", "other"];
}

/// <summary>What a list of contacts may ask about consent.</summary>
public static class ConsentStates
{
    /// <summary>Agreed.</summary>
    public const string Allowed = "allowed";

    /// <summary>Opted out.</summary>
    public const string Refused = "refused";

    /// <summary>Nothing was said, which is no consent.</summary>
    public const string Unsaid = "unsaid";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Allowed, Refused, Unsaid];
}

/// <summary>A person's gender, as far as it is known.</summary>
public static class Genders
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["female", "male"];
}

/// <summary>A person's education (seed 002).</summary>
public static class Educations
{
    /// <summary>All of them, the least first.</summary>
    public static IReadOnlyList<string> All { get; } = ["school", "secondary", "college", "bachelor", "master", "doctor"];
}
