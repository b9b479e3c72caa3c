using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Approvals.Features.Decide;

/// <summary>Decides the open step of a request.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Request">The decision.</param>
public sealed record Decide(Guid RequestId, DecideRequest Request) : Command;
