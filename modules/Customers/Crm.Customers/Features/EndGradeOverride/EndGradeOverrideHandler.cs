using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.EndGradeOverride;

/// <summary>Ends it and grades the customer by the rules.</summary>
public sealed class EndGradeOverrideHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(GradeOverrideDetails, CustomerGraded?)> Handle(EndGradeOverride command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var (found, standing) = await db.GradeOverrideAsync(command.CustomerId, command.OverrideId, me, ct);
        found.End(command.Request.Reason, me.StaffId, now);
        standing.Release(found);
        return (found.Details(standing.OverrideId), await GradeBook.GradeAsync(db, standing, now, ct));
    }
}
