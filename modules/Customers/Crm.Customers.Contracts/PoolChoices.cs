namespace Crm.Customers.Contracts;

/// <summary>What lies in the public pool (C-05).</summary>
public static class PoolKinds
{
    /// <summary>A lead nobody works.</summary>
    public const string Lead = "lead";

    /// <summary>A prospect nobody owns.</summary>
    public const string Prospect = "prospect";

    /// <summary>Both.</summary>
    public static IReadOnlyList<string> All { get; } = [Lead, Prospect];
}

/// <summary>How a record changed hands.</summary>
public static class PoolMoves
{
    /// <summary>Somebody took it from the pool.</summary>
    public const string Claimed = "claimed";

    /// <summary>Somebody was given it.</summary>
    public const string Assigned = "assigned";

    /// <summary>Its owner gave it back.</summary>
    public const string Released = "released";

    /// <summary>The rules took it back.</summary>
    public const string Returned = "returned";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Claimed, Assigned, Released, Returned];
}

/// <summary>Why a record went back to the pool.</summary>
public static class PoolReasons
{
    /// <summary>A new lead was not touched in time.</summary>
    public const string Untouched = "untouched";

    /// <summary>A lead was not followed up in time.</summary>
    public const string NotFollowedUp = "not-followed-up";

    /// <summary>Nobody was in touch with the prospect for too long.</summary>
    public const string Silent = "silent";

    /// <summary>The reasons a person may give.</summary>
    public static IReadOnlyList<string> OfPeople { get; } = ["no-capacity", "out-of-area", "not-my-trade", "unreachable", "other"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Untouched, NotFollowedUp, Silent, .. OfPeople];
}
