using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.TellComplainer;

/// <summary>Tells the complainer what was done (S-10).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record TellComplainer(Guid CaseId, MessageRequest Request, string? IfMatch) : Command;
