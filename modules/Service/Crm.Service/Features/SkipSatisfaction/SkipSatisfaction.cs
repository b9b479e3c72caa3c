using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.SkipSatisfaction;

/// <summary>Goes on without an answer.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SkipSatisfaction(Guid CaseId, ReasonRequest Request, string? IfMatch) : Command;
