using Crm.BuildingBlocks.Modules;

namespace Crm.Service.Features.AskSatisfaction;

/// <summary>Makes the satisfaction link (S-40); a link made before stops working.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record AskSatisfaction(Guid CaseId, string? IfMatch) : Command;
