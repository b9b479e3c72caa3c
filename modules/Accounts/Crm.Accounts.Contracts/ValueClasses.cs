namespace Crm.Accounts.Contracts;

/// <summary>Value classes (seed 001), the best first.</summary>
public static class ValueClasses
{
    /// <summary>铂金.</summary>
    public const string Platinum = "platinum";

    /// <summary>黄金.</summary>
    public const string Gold = "gold";

    /// <summary>铁质.</summary>
    public const string Iron = "iron";

    /// <summary>铅质.</summary>
    public const string Lead = "lead";

    /// <summary>All of them, the best first.</summary>
    public static IReadOnlyList<string> All { get; } = [Platinum, Gold, Iron, Lead];
}
