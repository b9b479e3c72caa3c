using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.RecordSource;

/// <summary>Adds the statements; those before stay as history.</summary>
public sealed class RecordSourceHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(RecordSource command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var customer = await db.CustomerAsync(command.CustomerId, me, CustomersPermissions.Write, ct);
        db.Note(customer.Id, command.Said, command.Said.SaidOn ?? ChinaTime.Today(now), me.StaffId, now);
    }
}
