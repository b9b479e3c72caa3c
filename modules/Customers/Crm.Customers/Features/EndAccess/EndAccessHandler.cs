using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.EndAccess;

/// <summary>The person reads the customer no more, and is told why.</summary>
public sealed class EndAccessHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<StaffNotified> Handle(EndAccess command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var customer = await db.CustomerAsync(command.CustomerId, me, CustomersPermissions.Confidentiality, ct);
        var found = await db.AccessRequests.SingleOrDefaultAsync(r => r.Id == command.RequestId && r.CustomerId == customer.Id, ct) ?? throw new NotFoundException();
        found.End(command.Request.Reason, me.StaffId, now);
        return AccessNews.Of(found, customer, "ended", found.EndReason, now);
    }
}
