using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SubmitPersonRequest;

/// <summary>The approvers are asked; nothing is erased yet.</summary>
public sealed class SubmitPersonRequestHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ApprovalRequested> Handle(SubmitPersonRequest command, CancellationToken ct)
    {
        var (me, found) = (actors.Current.StaffId, await db.PersonRequestAsync(command.RequestId, ct));
        found.Submit();
        return found.Approval(me, time.GetUtcNow());
    }
}
