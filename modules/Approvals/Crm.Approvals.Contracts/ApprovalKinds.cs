namespace Crm.Approvals.Contracts;

/// <summary>What can be approved; each has a policy that administrators edit.</summary>
public static class ApprovalKinds
{
    /// <summary>A key account is recognised .</summary>
    public const string Recognition = "accounts.recognition";

    /// <summary>A tier is set against the scheme's .</summary>
    public const string TierOverride = "accounts.tier-override";

    /// <summary>A grade is set against the rules (C-30).</summary>
    public const string GradeOverride = "customers.grade-override";

    /// <summary>A week's visit plan (C-51).</summary>
    public const string VisitPlan = "customers.visit-plan";

    /// <summary>Expenses of visiting a customer (C-53).</summary>
    public const string VisitExpense = "customers.visit-expense";

    /// <summary>Receiving a customer (C-53).</summary>
    public const string Reception = "customers.reception";

    /// <summary>Inviting a customer (C-53).</summary>
    public const string Hospitality = "customers.hospitality";

    /// <summary>Gifts for a customer (C-53).</summary>
    public const string Gift = "customers.gift";

    /// <summary>An application to develop a new customer (C-13).</summary>
    public const string Development = "customers.development";

    /// <summary>Somebody asks to read a confidential customer (C-25).</summary>
    public const string CustomerAccess = "customers.access";

    /// <summary>The personal data of somebody are erased (W-08).</summary>
    public const string Erasure = "customers.erasure";

    /// <summary>The report on a customer survey (C-60).</summary>
    public const string Survey = "customers.survey";

    /// <summary>A complaint's remedy (S-10): branch leader, then general manager.</summary>
    public const string ComplaintRemedy = "service.complaint-remedy";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = 
        [Recognition, TierOverride, GradeOverride, ComplaintRemedy, VisitPlan, VisitExpense, Reception, Hospitality, Gift, Development, CustomerAccess, Erasure, Survey];
}
