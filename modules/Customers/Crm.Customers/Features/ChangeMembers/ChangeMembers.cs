using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Features.ChangeMembers;

/// <summary>Puts customers into a frozen segment, or takes them out (C-32).</summary>
public sealed record ChangeMembers(Guid SegmentId, SegmentMembersRequest Request) : Command;
