using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.OpenOpportunity;

/// <summary>Opens an opportunity of a customer (C-12).</summary>
public sealed record OpenOpportunity(OpenOpportunityRequest Request) : Command;
