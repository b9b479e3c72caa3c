using Crm.BuildingBlocks.Modules;

namespace Crm.Service.Features.ResumeCase;

/// <summary>Goes on after waiting.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ResumeCase(Guid CaseId, string? IfMatch) : Command;
