namespace Crm.Service.Contracts.Api;

/// <summary>Who may be calling from a number, and what the agent should know before speaking.</summary>
/// <param name="Number">The number as understood: digits only, without the country code of a Chinese mobile.</param>
/// <param name="Callers">Customers that are known by it, key accounts first; empty for an unknown number.</param>
/// <param name="RecentFromNumber">The last contacts from this number while nobody was recognised.</param>
public sealed record CallerScreen(string Number, IReadOnlyList<Caller> Callers, IReadOnlyList<InteractionItem> RecentFromNumber);

/// <summary>One customer that may be calling.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="ContactId">The contact whose number it is; null for the customer's own number.</param>
/// <param name="ContactName">The contact's name.</param>
/// <param name="OpenCases">Open cases, most urgent first, at most ten.</param>
/// <param name="Recent">The last contacts, newest first, at most five.</param>
public sealed record Caller(
    CustomerCard Customer, Guid? ContactId, string? ContactName, IReadOnlyList<CaseListItem> OpenCases, IReadOnlyList<InteractionItem> Recent);

/// <summary>What Service knows of a customer.</summary>
/// <param name="Id">The customer.</param>
/// <param name="Code">Customer code.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Grade">Grade, once graded.</param>
/// <param name="Tier">strategic, key or ordinary; null for one that is no key account.</param>
/// <param name="OnHold">Whether the customer's credit is on hold.</param>
/// <param name="HoldReason">Why.</param>
/// <param name="OwnerId">Who owns the customer.</param>
/// <param name="ServiceContactId">The account team's service contact, if there is one.</param>
public sealed record CustomerCard(
    Guid Id, string Code, string Name, string? NameEn, string? Grade, string? Tier, bool OnHold, string? HoldReason, Guid? OwnerId,
    Guid? ServiceContactId);

/// <summary>A contact that took place.</summary>
/// <param name="Id">The interaction.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="CaseId">The case it belongs to.</param>
/// <param name="CaseNumber">Its number.</param>
/// <param name="Channel">phone, counter, email …; for contacts recorded in Customers its kind: call, visit, meeting, mail, message, task.</param>
/// <param name="Direction">in or out.</param>
/// <param name="Summary">What was said, in a line.</param>
/// <param name="By">Who took part; empty for the customer on a public page.</param>
/// <param name="At">When.</param>
public sealed record InteractionItem(
    Guid Id, Guid? CustomerId, Guid? CaseId, string? CaseNumber, string Channel, string Direction, string Summary, Guid By, DateTimeOffset At);

/// <summary>A contact without a case.</summary>
/// <param name="CustomerId">The customer; null while unknown.</param>
/// <param name="Channel">How.</param>
/// <param name="Outgoing">Whether we called, wrote or went.</param>
/// <param name="Summary">What was said; 1 to 500 characters.</param>
/// <param name="CallerName">Who it was.</param>
/// <param name="CallerPhone">From which number.</param>
public sealed record LogInteractionRequest(
    Guid? CustomerId, CaseChannel Channel, bool Outgoing, string Summary, string? CallerName = null, string? CallerPhone = null);

/// <summary>A record that was made.</summary>
/// <param name="Id">Its id.</param>
public sealed record Recorded(Guid Id);
