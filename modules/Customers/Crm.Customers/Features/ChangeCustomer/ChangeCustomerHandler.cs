using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ChangeCustomer;

/// <summary>Changes a customer unless somebody else was first (412), and tells the others.</summary>
public sealed class ChangeCustomerHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(CustomerDetails, CustomerChanged)> Handle(ChangeCustomer command, CancellationToken ct)
    {
        var (actor, fields, now) = (actors.Current, command.Fields, time.GetUtcNow());
        var customer = await db.CustomerAsync(command.CustomerId, actor, CustomersPermissions.Write, ct);
        db.Expect(customer, ETags.Read(command.IfMatch));
        ConfidentialAccess.CheckLevel(actor, customer.OwnerId, customer.UnitId, customer.Confidentiality, fields.Confidentiality);
        await ExternalCodes.CheckFreeAsync(db, fields.ExternalCode, customer.Id, ct);
        fields = await db.CheckedAsync(fields, customer, "", ct);
        var before = new Ownership(customer.OwnerId, customer.UnitId);
        var owned = await OwnerChoice.DecideAsync(
            db, actor, CustomersPermissions.Write, fields.OwnerId, fields.OwnerId is null, before, ct);
        var contacts = await db.ChangeAsync(customer, fields, ct);
        if (owned != before)
            await new PoolBook(db, PoolMoves.Assigned, actor.StaffId, now).MoveAsync(customer, owned, null, null, ct);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        var details = (await CustomerReader.ReadAsync(db, customer.Id, ct))!.Details(now);
        return (await details.ForAsync(db, actor, ct), new CustomerChanged(CustomerFactsOf.Of(customer, details.Standing.Grade, contacts), actor.StaffId, now));
    }
}
