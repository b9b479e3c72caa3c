using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.RefusePersonRequest;

/// <summary>Nothing is erased; an approval that was asked for is taken back.</summary>
public sealed class RefusePersonRequestHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalWithdrawn?> Handle(RefusePersonRequest command, CancellationToken ct)
    {
        var (me, now, found) = (actors.Current.StaffId, time.GetUtcNow(), await db.PersonRequestAsync(command.RequestId, ct));
        return found.Refuse(command.Request.Reason, me, now) ? new ApprovalWithdrawn(found.ApprovalId, me, "", now) : null;
    }
}
