using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.FreezeSegment;

/// <summary>A segment filled by hand only has no filter to take members by.</summary>
public sealed class FreezeSegmentHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<SegmentDetails> Handle(FreezeSegment command, CancellationToken ct)
    {
        var me = actors.Current;
        var segment = await db.SegmentAsync(command.SegmentId, me, ct);
        if (segment.Filter.IsEmpty())
            throw new RuleException("customers.segment.empty", "filter");
        await db.FreezeAsync(segment, me, time.GetUtcNow(), ct);
        return segment.Details(me);
    }
}
