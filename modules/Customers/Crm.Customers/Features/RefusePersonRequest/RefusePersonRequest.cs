using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.RefusePersonRequest;

/// <summary>Refuses what a person asks about its data (W-08).</summary>
public sealed record RefusePersonRequest(Guid RequestId, RefusePersonRequestRequest Request) : Command;
