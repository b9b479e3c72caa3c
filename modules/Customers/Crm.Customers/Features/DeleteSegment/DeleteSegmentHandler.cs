using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.DeleteSegment;

/// <summary>Removes it with its members; the audit keeps what it was.</summary>
public sealed class DeleteSegmentHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(DeleteSegment command, CancellationToken ct)
    {
        var segment = await db.SegmentAsync(command.SegmentId, actors.Current, ct);
        db.Expect(segment, ETags.Read(command.IfMatch));
        db.Segments.Remove(segment);
    }
}
