using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Approvals.Features.DelegateSeat;

/// <summary>Gives the acting person's place in the open step to someone else.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Request">To whom, and why.</param>
public sealed record DelegateSeat(Guid RequestId, NamePersonRequest Request) : Command;
