using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Wolverine;

namespace Crm.Approvals.Features.DelegateSeat;

/// <summary>Carries the command out.</summary>
public sealed class DelegateSeatHandler(ApprovalsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ApprovalDetails, OutgoingMessages)> Handle(DelegateSeat command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var request = await db.LoadAsync(command.RequestId, actor, ct);
        var organisation = await db.LoadAsync(ct);
        var person = organisation.Find(command.Request.StaffId) ?? throw new RuleException("approvals.person_unknown", "staffId");
        request.Delegate(actor.StaffId, person, command.Request.Comment, organisation.FinderFor(request, now));
        db.Entry(request).Property(r => r.State).IsModified = true;
        return (RequestView.Of(request, organisation, actor.StaffId), ApprovalNews.Of(request, [person.Id], organisation, now));
    }
}
