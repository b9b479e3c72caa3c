using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ReleaseCustomer;

/// <summary>Gives a prospect back, with the reason; who trades with us always has somebody.</summary>
public sealed class ReleaseCustomerHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<CustomerChanged> Handle(ReleaseCustomer command, CancellationToken ct)
    {
        var (actor, request, now) = (actors.Current, command.Request, time.GetUtcNow());
        var customer = await db.CustomerAsync(command.CustomerId, actor, CustomersPermissions.Write, ct);
        if (customer.OwnerId is null || customer.Stage != CustomerStages.Prospect)
            throw new RuleException(customer.OwnerId is null ? "customers.pool.nobody" : "customers.pool.trading", null, customer.Name);
        var book = new PoolBook(db, PoolMoves.Released, actor.StaffId, now);
        await book.MoveAsync(customer, new Ownership(null, customer.UnitId), request.Reason, LeadInput.Text(request.Note), ct);
        return await db.ChangedAsync(customer, await db.ContactsOfAsync(customer.Id, ct), actor.StaffId, now, ct);
    }
}
