using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.GetVisit;

internal static class GetVisitEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/activities/{id:guid}/visit", async (Guid id, CustomersDbContext db, IActors actors, CancellationToken ct) =>
        {
            var visit = await db.ActivityAsync(id, actors.Current, CustomersPermissions.ActivityRead, ct);
            return await db.VisitDetailsAsync(visit, await db.VisitRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct), ct);
        })
        .RequirePermission(CustomersPermissions.ActivityRead)
        .WithSummary("The record of a visit");
}
