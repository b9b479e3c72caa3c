namespace Crm.Accounts.Contracts.Api;

/// <summary>A key account in a list.</summary>
/// <param name="Id">The key account.</param>
/// <param name="Number">KA-2026-00001 ….</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="CustomerCode">Its code.</param>
/// <param name="CustomerName">Its name.</param>
/// <param name="Status">One of <see cref="KeyAccountStatuses"/>.</param>
/// <param name="Tier">One of <see cref="Tiers"/>; before the approval the proposed one.</param>
/// <param name="ValueClass">platinum, gold, iron or lead; null before the first assessment.</param>
/// <param name="ManagerId">The corporate manager.</param>
/// <param name="ManagerName">The manager's name.</param>
/// <param name="NominatedAt">When it was nominated.</param>
/// <param name="StatusAt">Since when it stands there.</param>
public sealed record KeyAccountSummary(
    Guid Id, string Number, Guid CustomerId, string CustomerCode, string CustomerName, string Status, string Tier, string? ValueClass,
    Guid ManagerId, string ManagerName, DateTimeOffset NominatedAt, DateTimeOffset StatusAt);

/// <summary>A person on an account team .</summary>
/// <param name="Id">The membership.</param>
/// <param name="StaffId">The person.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Role">One of <see cref="TeamRoles"/>.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null while open.</param>
public sealed record KeyAccountMemberView(Guid Id, Guid StaffId, string Name, string Role, DateOnly From, DateOnly? Until);

/// <summary>A tier that was asked for against the scheme's and waits for approval .</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Until">The last day it is to be held.</param>
/// <param name="Reason">Why.</param>
public sealed record WantedTierView(string Tier, DateOnly Until, string Reason);

/// <summary>A key account .</summary>
/// <param name="Id">The key account.</param>
/// <param name="Number">KA-2026-00001 ….</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="CustomerCode">Its code.</param>
/// <param name="CustomerName">Its name.</param>
/// <param name="Grade">The customer's grade.</param>
/// <param name="Status">One of <see cref="KeyAccountStatuses"/>.</param>
/// <param name="StatusReason">Why it stands there.</param>
/// <param name="StatusAt">Since when.</param>
/// <param name="Tier">strategic, key or ordinary; before the approval the proposed one.</param>
/// <param name="SchemeTier">What the value scheme says; null before the first assessment.</param>
/// <param name="HeldUntil">The last day on which an approved tier stands against the scheme's.</param>
/// <param name="Wanted">Another tier that waits for approval.</param>
/// <param name="ValueClass">platinum, gold, iron or lead; null before the first assessment.</param>
/// <param name="ManagerId">The corporate manager.</param>
/// <param name="ManagerName">The manager's name.</param>
/// <param name="NominatedBy">Who nominated it.</param>
/// <param name="NominatedByName">The name.</param>
/// <param name="NominatedAt">When.</param>
/// <param name="Reason">Why it was nominated.</param>
/// <param name="ExpectedYearly">Trade expected a year.</param>
/// <param name="Currency">ISO 4217 code of it.</param>
/// <param name="RecognisedAt">When it became a key account.</param>
/// <param name="Team">Everyone who is or was on the team, the present ones first.</param>
/// <param name="Allowed">What the reader may do now: change, submit, withdraw, tier, team, and the statuses it may be moved to.</param>
/// <param name="ETag">Sent back as <c>If-Match</c> when it is changed.</param>
public sealed record KeyAccountDetails(
    Guid Id, string Number, Guid CustomerId, string CustomerCode, string CustomerName, string? Grade, string Status, string? StatusReason,
    DateTimeOffset StatusAt, string Tier, string? SchemeTier, DateOnly? HeldUntil, WantedTierView? Wanted, string? ValueClass, Guid ManagerId,
    string ManagerName, Guid NominatedBy, string NominatedByName, DateTimeOffset NominatedAt, string Reason, decimal ExpectedYearly, string Currency,
    DateTimeOffset? RecognisedAt, IReadOnlyList<KeyAccountMemberView> Team, IReadOnlyList<string> Allowed, string ETag);

/// <summary>A line of a key account's history.</summary>
/// <param name="Id">The line.</param>
/// <param name="Kind">nominated, changed, submitted, approved, rejected, returned, withdrawn, suspended, resumed, left, tier, tier-wanted, tier-refused, member-added, member-ended, manager or merged.</param>
/// <param name="By">Who did it; empty for Crm itself.</param>
/// <param name="ByName">The name.</param>
/// <param name="At">When.</param>
/// <param name="Facts">tier, previous, reason, comment, role, until, name.</param>
public sealed record KeyAccountHistoryEntry(Guid Id, string Kind, Guid By, string ByName, DateTimeOffset At, IReadOnlyDictionary<string, string> Facts);

/// <summary>A customer that meets a recognition criterion and is no key account .</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="OwnerId">Who owns it.</param>
/// <param name="TwelveMonths">Trade of twelve months.</param>
/// <param name="LargestOrder">Its largest order of them.</param>
/// <param name="LargestMonth">Its largest month of them.</param>
/// <param name="Currency">The company's currency.</param>
/// <param name="Meets">The criteria it meets, in their order.</param>
/// <param name="Tier">The tier the first of them proposes.</param>
public sealed record Candidate(
    Guid CustomerId, string Code, string Name, string? Grade, Guid? OwnerId, decimal TwelveMonths, decimal LargestOrder, decimal LargestMonth,
    string Currency, IReadOnlyList<Criterion> Meets, string Tier);

/// <summary>A recognition criterion.</summary>
/// <param name="Kind">One of <see cref="CriterionKinds"/>.</param>
/// <param name="Threshold">An amount in the company's currency, or a percentage above 0 up to 100.</param>
/// <param name="Tier">The tier it proposes.</param>
/// <param name="Active">Whether it counts.</param>
public sealed record Criterion(string Kind, decimal Threshold, string Tier, bool Active);

/// <summary>A customer's commercial standing at a glance, for its page.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="KeyAccountId">Its key account, if there is one.</param>
/// <param name="Number">The key account's number.</param>
/// <param name="Status">Where the key account stands.</param>
/// <param name="Tier">The tier it has now; null for a customer that is no active key account.</param>
/// <param name="Team">Who is on the team today.</param>
/// <param name="Value">Score with its explanation, and trade; null where the reader may not see values.</param>
/// <param name="MayNominate">Whether the reader may nominate it now.</param>
public sealed record AccountCard(
    Guid CustomerId, Guid? KeyAccountId, string? Number, string? Status, string? Tier, IReadOnlyList<KeyAccountMemberView> Team,
    CustomerValue? Value, bool MayNominate);
