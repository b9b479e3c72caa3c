using Crm.Approvals.Contracts.Api;
using Crm.BuildingBlocks.Modules;

namespace Crm.Approvals.Features.AddStep;

/// <summary>Asks one more person after the open step.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Request">Whom, and why.</param>
public sealed record AddStep(Guid RequestId, NamePersonRequest Request) : Command;
