using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeOpportunity;

/// <summary>Changes what is known of an opportunity (C-12).</summary>
public sealed record ChangeOpportunity(Guid OpportunityId, OpportunityFields Fields, string? IfMatch) : Command;
