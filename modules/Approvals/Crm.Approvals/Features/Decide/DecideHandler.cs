using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.BuildingBlocks.Security;
using Wolverine;

namespace Crm.Approvals.Features.Decide;

/// <summary>Counts a decision once: of two at the same moment the second is retried on what the first left, and so finds its turn over.</summary>
public sealed class DecideHandler(ApprovalsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ApprovalDetails, OutgoingMessages)> Handle(Decide command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var request = await db.LoadAsync(command.RequestId, actor, ct);
        var organisation = await db.LoadAsync(ct);
        var asked = request.Decide(actor.StaffId, command.Request.Outcome, command.Request.Comment, organisation.FinderFor(request, now), now);
        // A yes among several changes only its own row; touching the request makes two of them meet on its version.
        db.Entry(request).Property(r => r.State).IsModified = true;
        return (RequestView.Of(request, organisation, actor.StaffId), ApprovalNews.Of(request, asked, organisation, now));
    }
}
