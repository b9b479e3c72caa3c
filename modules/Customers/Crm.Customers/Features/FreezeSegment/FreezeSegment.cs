using Crm.BuildingBlocks.Modules;

namespace Crm.Customers.Features.FreezeSegment;

/// <summary>Takes the members that fit now (C-32).</summary>
public sealed record FreezeSegment(Guid SegmentId) : Command;
