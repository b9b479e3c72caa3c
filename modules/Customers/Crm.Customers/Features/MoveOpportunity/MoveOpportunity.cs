using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.MoveOpportunity;

/// <summary>Moves an opportunity to another stage (C-12).</summary>
public sealed record MoveOpportunity(Guid OpportunityId, MoveOpportunityRequest Request, string? IfMatch) : Command;
