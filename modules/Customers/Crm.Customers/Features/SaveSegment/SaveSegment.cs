using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.SaveSegment;

/// <summary>Makes a segment, or changes one (C-32).</summary>
public sealed record SaveSegment(Guid? SegmentId, SegmentFields Fields, string? IfMatch) : Command;
