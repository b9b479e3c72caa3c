using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.NameResponsible;

/// <summary>Names the responsible unit and person (S-10); never one whom the complaint concerns (S-12).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Request">What was entered.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record NameResponsible(Guid CaseId, ResponsibleRequest Request, string? IfMatch) : Command;
