namespace Crm.Accounts.Contracts;

/// <summary>Tiers of key accounts (seed 000), the highest first.</summary>
public static class Tiers
{
    /// <summary>战略客户.</summary>
    public const string Strategic = "strategic";

    /// <summary>重点客户.</summary>
    public const string Key = "key";

    /// <summary>一般大客户.</summary>
    public const string Ordinary = "ordinary";

    /// <summary>No key account, or none for the time being: what applies to all other customers.</summary>
    public const string None = "none";

    /// <summary>What a key account can be, the highest first.</summary>
    public static IReadOnlyList<string> All { get; } = [Strategic, Key, Ordinary];

    /// <summary>Those, and customers that are no key account.</summary>
    public static IReadOnlyList<string> WithNone { get; } = [Strategic, Key, Ordinary, None];
}
