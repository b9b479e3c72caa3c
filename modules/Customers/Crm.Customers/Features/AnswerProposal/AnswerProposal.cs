using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.AnswerProposal;

/// <summary>Says what the customer answered to a proposal (C-55).</summary>
public sealed record AnswerProposal(Guid OpportunityId, Guid ProposalId, AnswerProposalRequest Request, string? IfMatch) : Command;
