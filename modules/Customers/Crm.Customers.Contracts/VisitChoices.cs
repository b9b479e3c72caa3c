namespace Crm.Customers.Contracts;

/// <summary>States of a week's visit plan (C-51).</summary>
public static class VisitPlanStates
{
    /// <summary>Being made.</summary>
    public const string Draft = "draft";

    /// <summary>Waits for the manager.</summary>
    public const string Submitted = "submitted";

    /// <summary>Approved; its visits are in the calendar.</summary>
    public const string Approved = "approved";

    /// <summary>Sent back to be changed.</summary>
    public const string Returned = "returned";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Draft, Submitted, Approved, Returned];
}

/// <summary>What is known of where a customer is (C-50).</summary>
public static class PlaceParts
{
    /// <summary>The territory.</summary>
    public const string Territory = "territory";

    /// <summary>The place on its route.</summary>
    public const string Sequence = "sequence";

    /// <summary>The coordinates.</summary>
    public const string Point = "point";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Territory, Sequence, Point];
}
