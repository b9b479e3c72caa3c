using Crm.BuildingBlocks.Modules;

namespace Crm.Service.Features.Attachments;

/// <summary>Adds a file to a case; the same bytes are kept once, whoever sends them.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Name">File name.</param>
/// <param name="ContentType">Media type, as uploaded.</param>
/// <param name="Bytes">The file.</param>
public sealed record AttachFile(Guid CaseId, string Name, string? ContentType, byte[] Bytes) : Command;
