using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.DeleteSegment;

/// <summary>Removes a segment; the customers stay (C-32).</summary>
public sealed record DeleteSegment(Guid SegmentId, string? IfMatch) : Command;
