using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.JoinCase;

/// <summary>Closes a case as a duplicate of another (S-02).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record JoinCase(Guid CaseId, JoinCaseRequest Request, string? IfMatch) : Command;
