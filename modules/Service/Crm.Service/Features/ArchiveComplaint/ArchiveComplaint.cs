using Crm.BuildingBlocks.Modules;

namespace Crm.Service.Features.ArchiveComplaint;

/// <summary>Puts the file into the archive of the year (S-10).</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ArchiveComplaint(Guid CaseId, string? IfMatch) : Command;
