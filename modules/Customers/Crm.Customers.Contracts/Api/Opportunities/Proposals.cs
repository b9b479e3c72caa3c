namespace Crm.Customers.Contracts.Api;

/// <summary>One thing that is offered.</summary>
/// <param name="Name">What, up to 200 characters.</param>
/// <param name="Quantity">How many, above 0, at most three decimals.</param>
/// <param name="UnitPrice">Price of one, 0 or more.</param>
public sealed record ProposalLine(string Name, decimal Quantity, decimal UnitPrice);

/// <summary>What is offered to an opportunity (C-55).</summary>
/// <param name="ValidUntil">The last day it holds.</param>
/// <param name="Lines">What is offered, up to 50 lines; their sum is the total.</param>
/// <param name="Total">The total where there are no lines.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Note">Anything else, up to 2,000 characters.</param>
public sealed record ProposalFields(
    DateOnly ValidUntil, IReadOnlyList<ProposalLine>? Lines = null, decimal? Total = null, string Currency = "CNY", string? Note = null);

/// <summary>The customer's answer to a proposal that was sent.</summary>
/// <param name="Outcome"><c>accepted</c> or <c>declined</c>.</param>
/// <param name="Note">What was said; needed where it is declined.</param>
/// <param name="Win">Accepted: also wins the opportunity, for the proposal's total.</param>
public sealed record AnswerProposalRequest(string Outcome, string? Note = null, bool Win = false);

/// <summary>A version of a proposal.</summary>
/// <param name="Id">The version.</param>
/// <param name="ETag">For <c>If-Match</c>.</param>
/// <param name="Number">1, 2 … within the opportunity.</param>
/// <param name="State">One of <see cref="ProposalStates"/>.</param>
/// <param name="Proposal">What is offered; its total is always there.</param>
/// <param name="FileName">The document's name; null without one.</param>
/// <param name="FileBytes">Its size.</param>
/// <param name="CreatedBy">Who drew it up.</param>
/// <param name="CreatedAt">When.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="AnsweredAt">When it was answered or expired.</param>
/// <param name="AnswerNote">What was said.</param>
public sealed record ProposalDetails(
    Guid Id, string ETag, int Number, string State, ProposalFields Proposal, string? FileName, int? FileBytes, Guid CreatedBy, DateTimeOffset CreatedAt,
    DateTimeOffset? SentAt, DateTimeOffset? AnsweredAt, string? AnswerNote);
