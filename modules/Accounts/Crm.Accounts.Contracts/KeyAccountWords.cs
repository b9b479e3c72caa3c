namespace Crm.Accounts.Contracts;

/// <summary>Where a key account stands .</summary>
public static class KeyAccountStatuses
{
    /// <summary>Nominated, not yet before the approvers.</summary>
    public const string Proposed = "proposed";

    /// <summary>Before the approvers.</summary>
    public const string InReview = "in-review";

    /// <summary>A key account.</summary>
    public const string Active = "active";

    /// <summary>Not treated as one for the time being.</summary>
    public const string Suspended = "suspended";

    /// <summary>Not any more, or never came to be; can be nominated again.</summary>
    public const string Left = "left";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Proposed, InReview, Active, Suspended, Left];
}

/// <summary>Roles in an account team .</summary>
public static class TeamRoles
{
    /// <summary>Sees and steers all levels; one at a time.</summary>
    public const string CorporateManager = "corporate-manager";

    /// <summary>Looks after it in a region.</summary>
    public const string RegionalManager = "regional-manager";

    /// <summary>Whom Service turns to.</summary>
    public const string ServiceContact = "service-contact";

    /// <summary>Anybody else.</summary>
    public const string Other = "other";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [CorporateManager, RegionalManager, ServiceContact, Other];

    /// <summary>Those that are added and taken off one by one; the corporate manager changes by handing over.</summary>
    public static IReadOnlyList<string> Addable { get; } = [RegionalManager, ServiceContact, Other];
}

/// <summary>Rules by which customers are proposed as key accounts .</summary>
public static class CriterionKinds
{
    /// <summary>One order of the twelve months of at least so much.</summary>
    public const string OneOrder = "one-order";

    /// <summary>One calendar month of at least so much.</summary>
    public const string Month = "month";

    /// <summary>Trade of twelve months of at least so much.</summary>
    public const string Year = "year";

    /// <summary>Among the best so many percent of all customers with trade, by trade of twelve months.</summary>
    public const string TopPercent = "top-percent";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [OneOrder, Month, Year, TopPercent];
}
