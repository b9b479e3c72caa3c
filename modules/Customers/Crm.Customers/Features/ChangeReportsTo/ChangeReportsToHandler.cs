using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.ChangeReportsTo;

/// <summary>Changes one line of the organisation chart; nobody is above himself.</summary>
public sealed class ChangeReportsToHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(ChangeReportsTo command, CancellationToken ct)
    {
        var customer = await db.CustomerAsync(command.CustomerId, actors.Current, CustomersPermissions.Write, ct);
        await ContactBook.SetReportsToAsync(db, customer.Id, command.ContactId, command.Request.ReportsTo, ct);
    }
}
