using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.CarryOutRemedy;

/// <summary>Reports the remedy as carried out; stops the second clock (S-11).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record CarryOutRemedy(Guid CaseId, CarryOutRequest Request, string? IfMatch) : Command;
