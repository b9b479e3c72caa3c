using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveProposal;

/// <summary>Draws up the next version of a proposal, or changes a draft (C-55).</summary>
/// <param name="OpportunityId">The opportunity.</param>
/// <param name="ProposalId">The draft; null for the next version.</param>
/// <param name="Fields">What is offered.</param>
/// <param name="IfMatch">The draft's version that was seen.</param>
public sealed record SaveProposal(Guid OpportunityId, Guid? ProposalId, ProposalFields Fields, string? IfMatch) : Command;
