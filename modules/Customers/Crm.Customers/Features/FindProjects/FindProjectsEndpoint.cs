using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindProjects;

internal static class FindProjectsEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/development-projects", ([AsParameters] ProjectFilter filter, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
                ProjectList.FindAsync(db, actors.Current, filter, time.GetUtcNow(), ct))
            .RequirePermission(CustomersPermissions.ProjectRead)
            .WithSummary("Development projects by number or customer, state, person, lateness and days");
        api.MapGet("/development-projects/{id:guid}", async (Guid id, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
                await db.ProjectDetailsAsync(
                    await db.Projects.AsNoTracking().Visible(actors.Current).SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFoundException(),
                    actors.Current, time.GetUtcNow(), ct))
            .RequirePermission(CustomersPermissions.ProjectRead)
            .WithSummary("One development project with its plan, reports and everything that happened");
    }
}
