using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.AssignCase;

/// <summary>Gives a case to a person or unit (S-02).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record AssignCase(Guid CaseId, AssignCaseRequest Request, string? IfMatch) : Command;
