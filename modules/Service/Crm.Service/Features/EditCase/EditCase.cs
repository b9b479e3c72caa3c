using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.EditCase;

/// <summary>Corrects what was written down (S-02).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record EditCase(Guid CaseId, EditCaseRequest Request, string? IfMatch) : Command;
