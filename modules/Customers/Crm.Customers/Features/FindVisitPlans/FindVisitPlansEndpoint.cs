using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindVisitPlans;

internal static class FindVisitPlansEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/visit-plans", async (string? state, int? limit, string? cursor, CustomersDbContext db, IActors actors, CancellationToken ct) =>
            {
                var rows = Keyset.Limit(limit);
                var plans = db.VisitPlans.AsNoTracking().Within(actors.Current, CustomersPermissions.ActivityRead);
                if (Choice.Of("state", state, VisitPlanStates.All) is { } one)
                    plans = plans.Where(p => p.State == one);
                var found = await plans.InOrder(p => p.Week, p => p.Id, descending: true, cursor).Take(rows + 1).ToListAsync(ct);
                var (items, next) = Keyset.Cut(found, rows, p => Keyset.Write(p.Week, p.Id));
                return new Page<VisitPlanSummary>([.. items.Select(p => new VisitPlanSummary(p.Id, p.OwnerId!.Value, p.Week, p.State, p.Stops.Count))], next);
            })
            .RequirePermission(CustomersPermissions.ActivityRead).WithSummary("Visit plans one may see, the latest week first");
        api.MapGet("/visit-plans/{id:guid}", async (Guid id, CustomersDbContext db, IActors actors, CancellationToken ct) =>
                await VisitPlanner.DetailsAsync(
                    db, await db.VisitPlans.AsNoTracking().Within(actors.Current, CustomersPermissions.ActivityRead).SingleOrDefaultAsync(p => p.Id == id, ct)
                        ?? throw new NotFoundException(), ct))
            .RequirePermission(CustomersPermissions.ActivityRead).WithSummary("One visit plan with what became of it");
    }
}
