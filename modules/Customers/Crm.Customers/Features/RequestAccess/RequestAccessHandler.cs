using System.Globalization;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Confidentiality;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.RequestAccess;

/// <summary>Keeps the request and asks the manager of the customer's owner; the decision comes back as an event.</summary>
public sealed class RequestAccessHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(AccessRequestDetails, ApprovalRequested)> Handle(RequestAccess command, CancellationToken ct)
    {
        var (me, now, wanted) = (actors.Current, time.GetUtcNow(), command.Request);
        var customer = await db.Known(me, CustomersPermissions.Read).Where(c => c.Id == command.CustomerId)
            .Select(c => new { c.Id, c.Code, c.Name, c.OwnerId, c.Confidentiality }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        if (await db.Customers.AnyAsync(c => c.Id == customer.Id, ct))
            throw new ConflictException("customers.access.open");
        if (await db.AccessRequests.AnyAsync(r => r.CustomerId == customer.Id && r.AskedBy == me.StaffId && r.State == AccessStates.Submitted, ct))
            throw new ConflictException("customers.access.asked");
        var asked = AccessRequest.Ask(customer.Id, wanted.Reason, wanted.Until, me.StaffId, now);
        db.AccessRequests.Add(asked);
        var called = customer.Confidentiality == Confidentialities.Secret ? customer.Code : $"{customer.Code} {customer.Name}";
        var facts = History.Facts(("customer", called), ("reason", asked.Reason), ("until", asked.Until.ToString("O", CultureInfo.InvariantCulture)));
        return (asked.Details(), new ApprovalRequested(
            asked.ApprovalId, ApprovalKinds.CustomerAccess, AccessAnswers.SubjectType, asked.Id, called, $"/customers/{customer.Id}/access", me.StaffId, [], null, null,
            facts, now, customer.OwnerId));
    }
}
