using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.WithdrawGradeOverride;

/// <summary>Takes it back here at once, and tells the approvers.</summary>
public sealed class WithdrawGradeOverrideHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(GradeOverrideDetails, ApprovalWithdrawn)> Handle(WithdrawGradeOverride command, CancellationToken ct)
    {
        var (me, now, reason) = (actors.Current, time.GetUtcNow(), command.Request.Reason.Trim());
        var (found, standing) = await db.GradeOverrideAsync(command.CustomerId, command.OverrideId, me, ct);
        found.Withdraw(reason, me.StaffId, now);
        return (found.Details(standing.OverrideId), new ApprovalWithdrawn(found.ApprovalId, me.StaffId, reason, now));
    }
}
