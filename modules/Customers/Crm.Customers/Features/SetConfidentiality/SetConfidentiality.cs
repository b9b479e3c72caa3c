using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SetConfidentiality;

/// <summary>Sets a customer's level (C-25).</summary>
public sealed record SetConfidentiality(Guid CustomerId, SetConfidentialityRequest Request) : Command;
