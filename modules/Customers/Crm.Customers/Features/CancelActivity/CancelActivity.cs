using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.CancelActivity;

/// <summary>Calls an activity off.</summary>
public sealed record CancelActivity(Guid ActivityId, CancelActivityRequest Request) : Command;
