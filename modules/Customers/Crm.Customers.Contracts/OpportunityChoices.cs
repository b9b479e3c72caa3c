namespace Crm.Customers.Contracts;

/// <summary>An opportunity's stage (C-12).</summary>
public static class OpportunityStages
{
    /// <summary>接触.</summary>
    public const string Contact = "contact";

    /// <summary>需求确认.</summary>
    public const string Needs = "needs";

    /// <summary>方案.</summary>
    public const string Proposal = "proposal";

    /// <summary>谈判.</summary>
    public const string Negotiation = "negotiation";

    /// <summary>赢单.</summary>
    public const string Won = "won";

    /// <summary>输单.</summary>
    public const string Lost = "lost";

    /// <summary>Left alone until a day.</summary>
    public const string Parked = "parked";

    /// <summary>Those that are worked on, in order.</summary>
    public static IReadOnlyList<string> Open { get; } = [Contact, Needs, Proposal, Negotiation];

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Contact, Needs, Proposal, Negotiation, Won, Lost, Parked];

    /// <summary>How likely one in this stage is won unless somebody says otherwise, in percent.</summary>
    public static int Probability(string stage) => stage switch
    {
        Needs => 30,
        Proposal => 50,
        Negotiation => 75,
        Won => 100,
        Lost => 0,
        _ => 10,
    };
}

/// <summary>Why an opportunity was lost (C-12).</summary>
public static class LossReasons
{
    /// <summary>All reasons.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["price", "competitor", "no-budget", "no-need", "requirements", "relation", "timing", "bad-credit", "no-answer", "other"];
}

/// <summary>Why an opportunity is left alone for a time (C-12).</summary>
public static class ParkReasons
{
    /// <summary>All reasons.</summary>
    public static IReadOnlyList<string> All { get; } = ["budget", "customer-asked", "project-delayed", "decision-maker", "season", "our-capacity", "other"];
}

/// <summary>States of a proposal (C-55).</summary>
public static class ProposalStates
{
    /// <summary>Being drawn up.</summary>
    public const string Draft = "draft";

    /// <summary>With the customer.</summary>
    public const string Sent = "sent";

    /// <summary>The customer said yes.</summary>
    public const string Accepted = "accepted";

    /// <summary>The customer said no.</summary>
    public const string Declined = "declined";

    /// <summary>Its day passed without an answer.</summary>
    public const string Expired = "expired";

    /// <summary>What a customer can answer.</summary>
    public static IReadOnlyList<string> Answers { get; } = [Accepted, Declined];
}
