namespace Crm.Accounts.Contracts.Api;

/// <summary>Nominates a customer .</summary>
/// <param name="CustomerId">The customer.</param>
/// <param name="Tier">strategic, key or ordinary.</param>
/// <param name="ManagerId">Who is to be the corporate manager.</param>
/// <param name="Reason">Why, 2,000 characters at most.</param>
/// <param name="ExpectedYearly">Trade expected a year, 0 or more.</param>
/// <param name="Currency">ISO 4217 code; CNY unless given.</param>
/// <param name="Submit">Whether it goes to the approvers at once.</param>
public sealed record NominateRequest(
    Guid CustomerId, string Tier, Guid ManagerId, string Reason, decimal ExpectedYearly, string? Currency = null, bool Submit = true);

/// <summary>Changes a nomination that is not before the approvers; as in <see cref="NominateRequest"/>.</summary>
/// <param name="Tier">strategic, key or ordinary.</param>
/// <param name="ManagerId">Who is to be the corporate manager.</param>
/// <param name="Reason">Why.</param>
/// <param name="ExpectedYearly">Trade expected a year.</param>
/// <param name="Currency">ISO 4217 code; CNY unless given.</param>
public sealed record ChangeNominationRequest(string Tier, Guid ManagerId, string Reason, decimal ExpectedYearly, string? Currency = null);

/// <summary>What was nominated.</summary>
/// <param name="Id">The key account to be.</param>
/// <param name="Number">Its number.</param>
public sealed record NominatedAccount(Guid Id, string Number);

/// <summary>A reason.</summary>
/// <param name="Reason">Why, 2,000 characters at most.</param>
public sealed record AccountReasonRequest(string Reason);

/// <summary>Moves a key account.</summary>
/// <param name="Status">active, suspended or left.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeStatusRequest(string Status, string Reason);

/// <summary>Asks for a tier against the scheme's .</summary>
/// <param name="Tier">strategic, key or ordinary.</param>
/// <param name="Until">The last day it is to be held: from tomorrow, two years at most.</param>
/// <param name="Reason">Why.</param>
public sealed record WantTierRequest(string Tier, DateOnly Until, string Reason);

/// <summary>Puts somebody on the team .</summary>
/// <param name="StaffId">The person.</param>
/// <param name="Role">regional-manager, service-contact or other.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null for open.</param>
public sealed record AddMemberRequest(Guid StaffId, string Role, DateOnly From, DateOnly? Until = null);

/// <summary>Takes somebody off the team.</summary>
/// <param name="Until">The last day.</param>
public sealed record EndMemberRequest(DateOnly Until);

/// <summary>Hands the key account to another corporate manager.</summary>
/// <param name="ManagerId">Who takes over.</param>
/// <param name="Reason">Why.</param>
public sealed record HandOverRequest(Guid ManagerId, string Reason);

/// <summary>The recognition criteria, all of them, in order.</summary>
/// <param name="Criteria">20 at most.</param>
public sealed record SetCriteriaRequest(IReadOnlyList<Criterion> Criteria);
