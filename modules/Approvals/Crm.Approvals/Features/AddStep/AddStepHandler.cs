using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;

namespace Crm.Approvals.Features.AddStep;

/// <summary>Carries the command out.</summary>
public sealed class AddStepHandler(ApprovalsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalDetails> Handle(AddStep command, CancellationToken ct)
    {
        var actor = actors.Current;
        var request = await db.LoadAsync(command.RequestId, actor, ct);
        var organisation = await db.LoadAsync(ct);
        var person = organisation.Find(command.Request.StaffId) ?? throw new RuleException("approvals.person_unknown", "staffId");
        request.AddStep(actor.StaffId, person, organisation.FinderFor(request, time.GetUtcNow()));
        db.Entry(request).Property(r => r.State).IsModified = true;
        return RequestView.Of(request, organisation, actor.StaffId);
    }
}
