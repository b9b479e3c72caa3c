using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.SplitCase;

/// <summary>Makes a second case of a part of one (S-02).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
public sealed record SplitCase(Guid CaseId, SplitCaseRequest Request) : Command;
