using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.Recall;

/// <summary>The person or unit reads the customer no more, unless by something else.</summary>
public sealed class RecallHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(Recall command, CancellationToken ct)
    {
        var customer = await db.CustomerAsync(command.CustomerId, actors.Current, CustomersPermissions.Confidentiality, ct);
        db.Circulation.Remove(await db.Circulation.SingleOrDefaultAsync(e => e.Id == command.EntryId && e.CustomerId == customer.Id, ct) ?? throw new NotFoundException());
    }
}
