using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.ResolveCase;

/// <summary>Says how a case was solved.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ResolveCase(Guid CaseId, ResolveCaseRequest Request, string? IfMatch) : Command;
