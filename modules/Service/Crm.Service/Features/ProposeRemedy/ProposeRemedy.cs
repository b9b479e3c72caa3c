using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.ProposeRemedy;

/// <summary>Proposes how to make it good (S-10).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ProposeRemedy(Guid CaseId, RemedyRequest Request, string? IfMatch) : Command;
