namespace Crm.Customers.Contracts.Api;

/// <summary>Something that money is asked for.</summary>
/// <param name="Category">One of <see cref="ExpenseCategories"/>.</param>
/// <param name="Item">What, up to 200 characters; for gifts their name.</param>
/// <param name="Quantity">How many, above 0, at most two decimals.</param>
/// <param name="UnitPrice">Estimate for one, 0 or more.</param>
/// <param name="Note">Anything else, up to 200 characters.</param>
public sealed record ExpenseLine(string Category, string Item, decimal Quantity, decimal UnitPrice, string? Note = null);

/// <summary>An application as it is written (C-53; the forms of seed 004).</summary>
/// <param name="Kind">One of <see cref="ExpenseKinds"/>.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Purpose">What for, up to 500 characters.</param>
/// <param name="StartsOn">The day, or the first of them.</param>
/// <param name="EndsOn">The last day; null for one day.</param>
/// <param name="Lines">What is asked for, up to 50 lines; submitting needs one.</param>
/// <param name="Place">Where: the restaurant, the destination, the meeting room.</param>
/// <param name="Guests">The customer's people (同席人员), for gifts the recipients; up to 50 names.</param>
/// <param name="OurPeople">Our people who take part; they do not approve it.</param>
/// <param name="ActivityId">The visit or meeting it belongs to.</param>
/// <param name="VisitPlanId">The visit plan it belongs to.</param>
/// <param name="Level">For a reception: one of <see cref="ReceptionLevels"/>.</param>
/// <param name="ArrivesAt">For a reception: when they arrive.</param>
/// <param name="LeavesAt">For a reception: when they leave.</param>
/// <param name="HostId">For a reception: who receives them.</param>
/// <param name="Arrangements">For receptions and hospitality: who arranges what (招待事宜安排).</param>
/// <param name="Occasion">For a gift: one of <see cref="GiftOccasions"/>.</param>
/// <param name="Notes">What is to be minded (注意事项), up to 1,000 characters.</param>
public sealed record ExpenseFields(
    string Kind, Guid CustomerId, string Purpose, DateOnly StartsOn, DateOnly? EndsOn = null, IReadOnlyList<ExpenseLine>? Lines = null,
    string? Place = null, IReadOnlyList<string>? Guests = null, IReadOnlyList<Guid>? OurPeople = null, Guid? ActivityId = null, Guid? VisitPlanId = null,
    string? Level = null, DateTimeOffset? ArrivesAt = null, DateTimeOffset? LeavesAt = null, Guid? HostId = null, string? Arrangements = null,
    string? Occasion = null, string? Notes = null);

/// <summary>What something really cost.</summary>
/// <param name="Category">One of <see cref="ExpenseCategories"/>.</param>
/// <param name="Item">What.</param>
/// <param name="Amount">What was spent, 0 or more.</param>
/// <param name="Receipts">How many receipts there are for it.</param>
/// <param name="Line">Which line of the application it is about, from 1; null for what was not asked for.</param>
/// <param name="Note">Anything else.</param>
public sealed record ExpenseCost(string Category, string Item, decimal Amount, int Receipts = 0, int? Line = null, string? Note = null);

/// <summary>Reports the real costs (客户招待报告表).</summary>
/// <param name="Costs">What was spent, up to 60 lines; an empty list where nothing was.</param>
/// <param name="Effect">What came of it (接待效果), up to 2,000 characters.</param>
/// <param name="Learned">What was learned (想要搜集的信息), up to 2,000 characters.</param>
/// <param name="Explanation">Why it cost more; needed where it is over the estimate by more than the share that the rules allow.</param>
public sealed record ReportExpensesRequest(IReadOnlyList<ExpenseCost> Costs, string Effect, string? Learned = null, string? Explanation = null);

/// <summary>Settles a reported application.</summary>
/// <param name="Amount">What is paid, at most what is payable.</param>
/// <param name="PaidOn">When; not in the future.</param>
/// <param name="Note">Anything else; needed where less is paid than is payable.</param>
public sealed record SettleExpensesRequest(decimal Amount, DateOnly PaidOn, string? Note = null);

/// <summary>Why something is taken back, sent back or given up.</summary>
/// <param name="Reason">Up to 500 characters.</param>
public sealed record ExpenseReasonRequest(string Reason);

/// <summary>Limits of applications for expenses (C-53).</summary>
/// <param name="GiftValue">A recipient's gifts above this value warn the approvers.</param>
/// <param name="MealPerHead">A meal above this for each person warns the approvers.</param>
/// <param name="ReportDueDays">How many days after the last day the real costs are to be reported.</param>
/// <param name="OverShare">By how many percent real costs may be above what was approved without another approval.</param>
public sealed record ExpenseRuleFields(decimal GiftValue, decimal MealPerHead, int ReportDueDays, decimal OverShare);

/// <summary>The limits with their version.</summary>
/// <param name="Rules">The limits.</param>
/// <param name="ETag">For <c>If-Match</c>.</param>
public sealed record ExpenseRulesDetails(ExpenseRuleFields Rules, string ETag);
