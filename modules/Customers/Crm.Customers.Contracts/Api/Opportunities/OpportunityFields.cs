namespace Crm.Customers.Contracts.Api;

/// <summary>What is known of an opportunity (C-12).</summary>
/// <param name="Title">What it is about, up to 200 characters.</param>
/// <param name="ExpectedClose">The day on which it is expected to be decided.</param>
/// <param name="Amount">What it is worth, 0 to 9,999,999,999.99; winning needs one above 0.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Probability">How likely it is won, 0 to 100 percent; null for the default of its stage.</param>
/// <param name="ProductLines">Product lines, up to 10 of 60 characters.</param>
/// <param name="Competitors">Who else bids, up to 10 of 60 characters.</param>
/// <param name="NextStep">What is next, up to 200 characters.</param>
/// <param name="NextStepOn">When.</param>
/// <param name="Notes">Anything else, up to 4,000 characters.</param>
/// <param name="OwnerId">Who works it; null means oneself.</param>
public sealed record OpportunityFields(
    string Title, DateOnly ExpectedClose, decimal? Amount = null, string Currency = "CNY", int? Probability = null,
    IReadOnlyList<string>? ProductLines = null, IReadOnlyList<string>? Competitors = null, string? NextStep = null, DateOnly? NextStepOn = null,
    string? Notes = null, Guid? OwnerId = null);

/// <summary>A new opportunity.</summary>
/// <param name="CustomerId">The customer; it never changes.</param>
/// <param name="Opportunity">What is known.</param>
/// <param name="Stage">Where it begins, one of <see cref="OpportunityStages.Open"/>; null for the first.</param>
public sealed record OpenOpportunityRequest(Guid CustomerId, OpportunityFields Opportunity, string? Stage = null);

/// <summary>An opportunity that was opened.</summary>
/// <param name="Id">Its id.</param>
public sealed record OpenedOpportunity(Guid Id);

/// <summary>Moves an opportunity to another stage; out of a closed one it is reopened.</summary>
/// <param name="Stage">One of <see cref="OpportunityStages"/>.</param>
/// <param name="Reason">For lost one of <see cref="LossReasons"/>, for parked one of <see cref="ParkReasons"/>.</param>
/// <param name="Note">More about it, up to 1,000 characters; needed for the reason <c>other</c> and to reopen a won one.</param>
/// <param name="Until">For parked: the day in the future on which it comes back.</param>
/// <param name="Amount">Sets the amount on the way, e.g. the one that was agreed on winning.</param>
public sealed record MoveOpportunityRequest(string Stage, string? Reason = null, string? Note = null, DateOnly? Until = null, decimal? Amount = null);
