namespace Crm.Accounts.Domain.KeyAccounts;

/// <summary>What is proposed for a customer .</summary>
/// <param name="Tier">strategic, key or ordinary.</param>
/// <param name="ManagerId">Who is to be the corporate manager.</param>
/// <param name="UnitId">The manager's unit, which the key account will belong to.</param>
/// <param name="Reason">Why.</param>
/// <param name="ExpectedYearly">Trade expected a year.</param>
/// <param name="Currency">ISO 4217 code.</param>
internal sealed record Nomination(string Tier, Guid ManagerId, Guid UnitId, string Reason, decimal ExpectedYearly, string Currency);

/// <summary>A tier that was asked for against the scheme's and waits for approval .</summary>
/// <param name="ApprovalId">The approval.</param>
/// <param name="Tier">The tier wanted.</param>
/// <param name="Until">The last day it is to be held.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who asked.</param>
internal sealed record WantedTier(Guid ApprovalId, string Tier, DateOnly Until, string Reason, Guid By);
