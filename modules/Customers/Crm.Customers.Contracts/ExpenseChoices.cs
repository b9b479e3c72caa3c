namespace Crm.Customers.Contracts;

/// <summary>What an application for expenses is for (C-53; seed 004).</summary>
public static class ExpenseKinds
{
    /// <summary>拜访费用: travelling to customers.</summary>
    public const string Visit = "visit";

    /// <summary>接待: customers who come to us.</summary>
    public const string Reception = "reception";

    /// <summary>招待: inviting customers.</summary>
    public const string Hospitality = "hospitality";

    /// <summary>礼品馈赠.</summary>
    public const string Gift = "gift";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Visit, Reception, Hospitality, Gift];
}

/// <summary>States of an application (C-53).</summary>
public static class ExpenseStates
{
    /// <summary>Being written.</summary>
    public const string Draft = "draft";

    /// <summary>Waits for approval.</summary>
    public const string Submitted = "submitted";

    /// <summary>Sent back or taken back; it can be changed and submitted again.</summary>
    public const string Returned = "returned";

    /// <summary>Not approved; it ends here.</summary>
    public const string Rejected = "rejected";

    /// <summary>Approved; the real costs are to be reported.</summary>
    public const string Approved = "approved";

    /// <summary>Reported, and so much over the estimate that the excess waits for approval.</summary>
    public const string Excess = "excess";

    /// <summary>Reported; to be settled.</summary>
    public const string Reported = "reported";

    /// <summary>Paid.</summary>
    public const string Settled = "settled";

    /// <summary>Given up.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Draft, Submitted, Returned, Approved, Excess, Reported, Settled, Rejected, Cancelled];

    /// <summary>Those that go on.</summary>
    public static IReadOnlyList<string> Open { get; } = [Draft, Submitted, Returned, Approved, Excess, Reported];

    /// <summary>Those that count as planned: asked for or approved.</summary>
    public static IReadOnlyList<string> Counted { get; } = [Submitted, Approved, Excess, Reported, Settled];
}

/// <summary>What money is spent on: the columns of seed 004's forms.</summary>
public static class ExpenseCategories
{
    /// <summary>礼品.</summary>
    public const string Gift = "gift";

    /// <summary>用餐.</summary>
    public const string Meal = "meal";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["meeting", Meal, "lodging", "transport", Gift, "allowance", "other"];
}

/// <summary>How a customer who comes is received.</summary>
public static class ReceptionLevels
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["ordinary", "important", "vip"];
}

/// <summary>Why a gift is given (馈赠目的).</summary>
public static class GiftOccasions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["festival", "anniversary", "opening", "visit", "thanks", "other"];
}

/// <summary>What approvers are warned of.</summary>
public static class ExpenseWarnings
{
    /// <summary>A recipient gets gifts worth more than the limit.</summary>
    public const string GiftValue = "gift-value";

    /// <summary>The meal costs more for each person than the limit.</summary>
    public const string MealPerHead = "meal-per-head";

    /// <summary>It took place before it was asked for.</summary>
    public const string Afterwards = "afterwards";
}

/// <summary>What happened to an application.</summary>
public static class ExpenseMoves
{
    /// <summary>Written.</summary>
    public const string Drafted = "drafted";

    /// <summary>Given to the approvers.</summary>
    public const string Submitted = "submitted";

    /// <summary>Taken back by the applicant.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Sent back by an approver.</summary>
    public const string Returned = "returned";

    /// <summary>Approved.</summary>
    public const string Approved = "approved";

    /// <summary>Not approved.</summary>
    public const string Rejected = "rejected";

    /// <summary>The real costs were reported.</summary>
    public const string Reported = "reported";

    /// <summary>Reported, with an excess that goes to the approvers.</summary>
    public const string ExcessAsked = "excess-asked";

    /// <summary>The excess was approved.</summary>
    public const string ExcessApproved = "excess-approved";

    /// <summary>The excess was refused; only what was approved is paid.</summary>
    public const string ExcessRefused = "excess-refused";

    /// <summary>The report goes back to be corrected.</summary>
    public const string ReportReturned = "report-returned";

    /// <summary>Paid.</summary>
    public const string Settled = "settled";

    /// <summary>Given up.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Given to a successor.</summary>
    public const string HandedOver = "handed-over";
}
