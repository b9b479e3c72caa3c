using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.MarkSerious;

/// <summary>Says whether a meeting has to decide (S-13).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record MarkSerious(Guid CaseId, SeriousRequest Request, string? IfMatch) : Command;
