using Crm.BuildingBlocks.Modules;

namespace Crm.Service.Features.CloseCase;

/// <summary>Closes a resolved case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record CloseCase(Guid CaseId, string? IfMatch) : Command;
