using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.CompleteActivity;

/// <summary>Says what came of an activity: the interaction record.</summary>
public sealed record CompleteActivity(Guid ActivityId, CompleteActivityRequest Request) : Command;
