using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.Circulate;

/// <summary>Circulates a confidential customer to people and units (C-25).</summary>
public sealed record Circulate(Guid CustomerId, CirculateRequest Request) : Command;
