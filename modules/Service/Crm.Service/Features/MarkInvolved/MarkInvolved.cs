using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.MarkInvolved;

/// <summary>Marks people as involved: they lose the case, and sight of it, at once (S-12).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record MarkInvolved(Guid CaseId, InvolvedRequest Request, string? IfMatch) : Command;
