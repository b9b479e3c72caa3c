using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ChangeStage;

/// <summary>Moves a customer; who, when and why are kept.</summary>
public sealed class ChangeStageHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<CustomerChanged> Handle(ChangeStage command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var customer = await db.CustomerAsync(command.CustomerId, actor, CustomersPermissions.Write, ct);
        var before = customer.MoveTo(command.Request.Stage);
        db.CustomerMoved(customer.Id, before, customer.Stage, command.Request.Reason, actor.StaffId, now);
        return await db.ChangedAsync(customer, await db.ContactsOfAsync(customer.Id, ct), actor.StaffId, now, ct);
    }
}
