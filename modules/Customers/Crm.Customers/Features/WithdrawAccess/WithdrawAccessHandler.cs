using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.WithdrawAccess;

/// <summary>Takes it back here at once, and tells the approvers.</summary>
public sealed class WithdrawAccessHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalWithdrawn> Handle(WithdrawAccess command, CancellationToken ct)
    {
        var (me, now) = (actors.Current.StaffId, time.GetUtcNow());
        var found = await db.AccessRequests.SingleOrDefaultAsync(r => r.Id == command.RequestId && r.CustomerId == command.CustomerId && r.AskedBy == me, ct)
            ?? throw new NotFoundException();
        found.Withdraw(me, now);
        return new ApprovalWithdrawn(found.ApprovalId, me, "", now);
    }
}
