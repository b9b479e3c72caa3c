namespace Crm.Accounts.Contracts.Events;

/// <summary>A customer is now a key account.</summary>
/// <param name="KeyAccountId">The key account.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Tier">strategic, key or ordinary.</param>
/// <param name="ManagerId">The corporate manager.</param>
/// <param name="By">Who nominated it.</param>
/// <param name="At">When.</param>
public sealed record KeyAccountRecognised(Guid KeyAccountId, Guid CustomerId, string Tier, Guid ManagerId, Guid By, DateTimeOffset At);

/// <summary>A customer's tier or value class changed.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Tier">strategic, key or ordinary; <c>none</c> while it is no key account any more: suspended, or left.</param>
/// <param name="PreviousTier">The tier before; <c>none</c> where it was no key account.</param>
/// <param name="ValueClass">platinum, gold, iron or lead; null before the first assessment.</param>
/// <param name="Reason">Why.</param>
/// <param name="Version">Grows with each change of this customer's tier.</param>
/// <param name="At">When.</param>
public sealed record TierChanged(
    Guid CustomerId, string Tier, string? PreviousTier, string? ValueClass, string Reason, long Version, DateTimeOffset At);

/// <summary>One member of an account team.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="Role">corporate-manager, regional-manager, service-contact or other.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null while open.</param>
public sealed record TeamMember(Guid StaffId, string Role, DateOnly From, DateOnly? Until);

/// <summary>The team of a key account, in full. Apply only a larger <paramref name="Version"/>.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Team">Everyone on it.</param>
/// <param name="Version">Grows with each change.</param>
/// <param name="At">When.</param>
public sealed record AccountTeamChanged(Guid CustomerId, IReadOnlyList<TeamMember> Team, long Version, DateTimeOffset At);

/// <summary>What is promised for one kind of case. Times are working time of the calendar of the serving unit.</summary>
/// <param name="CaseKind">inquiry, requirement, complaint, fault, suggestion or praise.</param>
/// <param name="FirstReplyMinutes">Minutes until the first reply.</param>
/// <param name="FirstReplyAroundTheClock">Whether those minutes run round the clock (the complaint's 24 hours) rather than in working time.</param>
/// <param name="ResolutionMinutes">Working minutes until it is done; null where days are given.</param>
/// <param name="ResolutionWorkingDays">Working days until it is done (the complaint's 5); null where minutes are given.</param>
public sealed record SlaTarget(
    string CaseKind, int FirstReplyMinutes, bool FirstReplyAroundTheClock, int? ResolutionMinutes, int? ResolutionWorkingDays);

/// <summary>The policy of a tier is in force from now on; open clocks keep what they were started with.</summary>
/// <param name="PolicyId">The policy.</param>
/// <param name="Tier">strategic, key, ordinary, or <c>none</c> for customers that are no key account.</param>
/// <param name="Name">Its name.</param>
/// <param name="Targets">What it promises.</param>
/// <param name="Version">Its version; apply only a larger one.</param>
/// <param name="At">When.</param>
public sealed record SlaPolicySet(Guid PolicyId, string Tier, string Name, IReadOnlyList<SlaTarget> Targets, int Version, DateTimeOffset At);

/// <summary>A customer's credit changed; holds are shown.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Grade">AAA … D.</param>
/// <param name="Limit">Limit in <paramref name="Currency"/>.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="OnHold">Whether new orders are held.</param>
/// <param name="Reason">Why.</param>
/// <param name="Version">Grows with each change.</param>
/// <param name="At">When.</param>
public sealed record CreditChanged(
    Guid CustomerId, string Grade, decimal Limit, string Currency, bool OnHold, string Reason, long Version, DateTimeOffset At);

/// <summary>Orders of a customer were booked; Customers grades again.</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="BatchId">The import or feed run.</param>
/// <param name="Orders">How many orders came with it.</param>
/// <param name="Amount">Their total.</param>
/// <param name="TwelveMonths">The customer's trade of the twelve months before <paramref name="AsOf"/>, in full.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="LastOrderOn">Day of the latest order.</param>
/// <param name="AsOf">The day the twelve months end.</param>
/// <param name="At">When.</param>
public sealed record RevenueBooked(
    Guid CustomerId, Guid BatchId, int Orders, decimal Amount, decimal TwelveMonths, string Currency, DateOnly LastOrderOn, DateOnly AsOf, DateTimeOffset At);

/// <summary>A value assessment has scored a customer .</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="RunId">The run.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="ValueClass">platinum, gold, iron or lead.</param>
/// <param name="PreviousScore">The score before; null at the first.</param>
/// <param name="At">When.</param>
public sealed record CustomerValued(Guid CustomerId, Guid RunId, decimal Score, string ValueClass, decimal? PreviousScore, DateTimeOffset At);

/// <summary>A contract is in force.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="Number">Its number.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="Title">What it is about.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
/// <param name="At">When.</param>
public sealed record ContractActivated(Guid ContractId, string Number, Guid CustomerId, string Title, DateOnly From, DateOnly? Until, DateTimeOffset At);

/// <summary>A contract is over.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="Number">Its number.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="How">expired, ended or terminated.</param>
/// <param name="At">When.</param>
public sealed record ContractEnded(Guid ContractId, string Number, Guid CustomerId, string How, DateTimeOffset At);
