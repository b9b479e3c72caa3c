namespace Crm.Customers.Contracts.Api;

/// <summary>An application in a list.</summary>
/// <param name="Id">The application.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="Number">Its number, e.g. <c>FY-2026-00012</c>.</param>
/// <param name="Kind">One of <see cref="ExpenseKinds"/>.</param>
/// <param name="State">One of <see cref="ExpenseStates"/>.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Customer">Its name.</param>
/// <param name="Purpose">What for.</param>
/// <param name="StartsOn">The first day.</param>
/// <param name="EndsOn">The last day.</param>
/// <param name="OwnerId">Who asks.</param>
/// <param name="Estimate">What is asked for.</param>
/// <param name="Actual">What it really cost; null before the report.</param>
/// <param name="Payable">What can be paid at most; null before the report.</param>
/// <param name="Paid">What was paid; null before the settlement.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="ReportDueOn">When the real costs are to be reported; null unless it waits for them.</param>
/// <param name="CreatedAt">When it was written.</param>
public sealed record ExpenseSummary(
    Guid Id, string ETag, string Number, string Kind, string State, Guid CustomerId, string Customer, string Purpose, DateOnly StartsOn, DateOnly EndsOn,
    Guid? OwnerId, decimal Estimate, decimal? Actual, decimal? Payable, decimal? Paid, string Currency, DateOnly? ReportDueOn, DateTimeOffset CreatedAt);

/// <summary>The report on real costs.</summary>
/// <param name="Costs">What was spent.</param>
/// <param name="Actual">Their sum.</param>
/// <param name="Difference">Above (or, negative, below) what was approved.</param>
/// <param name="Effect">What came of it.</param>
/// <param name="Learned">What was learned.</param>
/// <param name="Explanation">Why it cost more.</param>
/// <param name="ExcessRefused">True where the excess was refused and only what was approved is paid.</param>
/// <param name="Payable">What can be paid at most.</param>
/// <param name="At">When it was reported.</param>
public sealed record ExpenseReport(
    IReadOnlyList<ExpenseCost> Costs, decimal Actual, decimal Difference, string Effect, string? Learned, string? Explanation, bool ExcessRefused, decimal Payable,
    DateTimeOffset At);

/// <summary>How it was settled.</summary>
/// <param name="Amount">What was paid.</param>
/// <param name="PaidOn">When.</param>
/// <param name="By">Who settled it.</param>
/// <param name="Note">What was said.</param>
public sealed record ExpenseSettlement(decimal Amount, DateOnly PaidOn, Guid By, string? Note);

/// <summary>Something that happened to an application; kept for ever.</summary>
/// <param name="Move">One of <see cref="ExpenseMoves"/>.</param>
/// <param name="By">Who; empty for Crm itself.</param>
/// <param name="At">When.</param>
/// <param name="Note">Why, or what was said.</param>
/// <param name="Amount">The amount it was about.</param>
public sealed record ExpenseStep(string Move, Guid By, DateTimeOffset At, string? Note, decimal? Amount);

/// <summary>One application in full.</summary>
/// <param name="Id">The application.</param>
/// <param name="ETag">Its version, for <c>If-Match</c>.</param>
/// <param name="Number">Its number.</param>
/// <param name="State">One of <see cref="ExpenseStates"/>.</param>
/// <param name="Customer">The customer's name.</param>
/// <param name="CustomerCode">The customer's code.</param>
/// <param name="OwnerId">Who asks.</param>
/// <param name="UnitId">The unit of whoever asks.</param>
/// <param name="Application">What is asked for.</param>
/// <param name="Estimate">The sum of its lines.</param>
/// <param name="Approved">What was approved; null before.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Warnings">What approvers are warned of: <see cref="ExpenseWarnings"/>.</param>
/// <param name="Activity">What the visit or meeting it belongs to is called.</param>
/// <param name="ApprovalId">The latest request to the approvers.</param>
/// <param name="Comment">What they said last.</param>
/// <param name="ReportDueOn">When the real costs are to be reported; null unless it waits for them.</param>
/// <param name="Report">The report; null before.</param>
/// <param name="Settlement">The settlement; null before.</param>
/// <param name="CreatedAt">When it was written.</param>
/// <param name="Steps">Everything that happened, the latest first.</param>
public sealed record ExpenseDetails(
    Guid Id, string ETag, string Number, string State, string Customer, string CustomerCode, Guid? OwnerId, Guid UnitId, ExpenseFields Application,
    decimal Estimate, decimal? Approved, string Currency, IReadOnlyList<string> Warnings, string? Activity, Guid? ApprovalId, string? Comment,
    DateOnly? ReportDueOn, ExpenseReport? Report, ExpenseSettlement? Settlement, DateTimeOffset CreatedAt, IReadOnlyList<ExpenseStep> Steps);

/// <summary>How many wait for settlement.</summary>
/// <param name="Open">Reported ones that one may settle, counted up to 1,000.</param>
public sealed record ExpensesToSettle(int Open);

/// <summary>Figures of applications.</summary>
/// <param name="Count">How many there are: asked for, approved, reported or settled.</param>
/// <param name="Planned">What was asked for.</param>
/// <param name="Real">What was reported as spent.</param>
/// <param name="Settled">What was paid.</param>
public sealed record ExpenseFigures(int Count, decimal Planned, decimal Real, decimal Settled);

/// <summary>A month's figures.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Figures">Those of the applications that begin in it.</param>
public sealed record ExpenseMonth(DateOnly Month, ExpenseFigures Figures);

/// <summary>A part of the figures.</summary>
/// <param name="Key">A kind, or the id of a customer or a person.</param>
/// <param name="Name">The customer's or person's name; null for a kind.</param>
/// <param name="Figures">Its figures.</param>
public sealed record ExpensePart(string Key, string? Name, ExpenseFigures Figures);

/// <summary>Totals by month, kind, customer and person (C-53).</summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month.</param>
/// <param name="Months">Every month of the range, also where there is nothing.</param>
/// <param name="Kinds">Every kind.</param>
/// <param name="Customers">The 50 customers with the largest planned sums.</param>
/// <param name="CustomersInAll">How many customers there are.</param>
/// <param name="People">The 50 people with the largest planned sums.</param>
/// <param name="PeopleInAll">How many people there are.</param>
/// <param name="Total">All together.</param>
public sealed record ExpenseTotals(
    DateOnly From, DateOnly To, IReadOnlyList<ExpenseMonth> Months, IReadOnlyList<ExpensePart> Kinds, IReadOnlyList<ExpensePart> Customers, int CustomersInAll,
    IReadOnlyList<ExpensePart> People, int PeopleInAll, ExpenseFigures Total);
