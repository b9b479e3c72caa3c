using Crm.BuildingBlocks.Modules;

namespace Crm.Service.Features.StartCase;

/// <summary>Begins work on a case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record StartCase(Guid CaseId, string? IfMatch) : Command;
