namespace Crm.Customers.Contracts;

/// <summary>Where a customer survey stands (C-60).</summary>
public static class CustomerSurveyStates
{
    /// <summary>Goal and plan are written.</summary>
    public const string Planned = "planned";

    /// <summary>The customers are asked, and what they say is looked at.</summary>
    public const string Asking = "asking";

    /// <summary>The report is with the approvers.</summary>
    public const string Submitted = "submitted";

    /// <summary>Approved and filed: nothing changes any more.</summary>
    public const string Filed = "filed";

    /// <summary>Dropped while it was planned: nobody is asked.</summary>
    public const string Dropped = "dropped";

    /// <summary>Those in which nothing changes any more.</summary>
    public static IReadOnlyList<string> Ended { get; } = [Filed, Dropped];

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Planned, Asking, Submitted, Filed, Dropped];
}
