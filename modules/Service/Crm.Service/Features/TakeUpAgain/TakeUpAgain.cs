using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.TakeUpAgain;

/// <summary>The complainer is not content: the remedy is looked at again (seed 000).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record TakeUpAgain(Guid CaseId, ReasonRequest Request, string? IfMatch) : Command;
