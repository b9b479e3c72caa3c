using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.ReopenCase;

/// <summary>Takes a case up again (S-02).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ReopenCase(Guid CaseId, ReasonRequest Request, string? IfMatch) : Command;
