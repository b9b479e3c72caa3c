namespace Crm.Customers.Contracts;

/// <summary>How a segment gets its members (C-32).</summary>
public static class SegmentKinds
{
    /// <summary>Whoever fits the filter at the moment.</summary>
    public const string Live = "live";

    /// <summary>Those who fitted when it was frozen, and those put in by hand.</summary>
    public const string Frozen = "frozen";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Live, Frozen];
}
