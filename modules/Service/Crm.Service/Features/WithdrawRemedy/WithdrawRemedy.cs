using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.WithdrawRemedy;

/// <summary>Takes the request for approval back.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record WithdrawRemedy(Guid CaseId, ReasonRequest Request, string? IfMatch) : Command;
