using Crm.BuildingBlocks.Modules;

namespace Crm.Service.Features.SubmitRemedy;

/// <summary>Asks the branch leader and the general manager for approval (S-10).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SubmitRemedy(Guid CaseId, string? IfMatch) : Command;
