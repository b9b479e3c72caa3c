using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.SendProposal;

/// <summary>Says that a proposal was sent to the customer (C-55).</summary>
public sealed record SendProposal(Guid OpportunityId, Guid ProposalId, string? IfMatch) : Command;
