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

namespace Crm.Customers.Features.FindGradeOverrides;

internal static class FindGradeOverridesEndpoint
{
    private const int Most = 50;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/{id:guid}/grade-overrides", FindAsync)
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("A customer's grades against the rules, newest first");

    private static async Task<IReadOnlyList<GradeOverrideDetails>> FindAsync(Guid id, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        if (!await db.Customers.WithinOrPool(actors.Current, CustomersPermissions.Read).AnyAsync(c => c.Id == id, ct))
            throw new NotFoundException();
        var inForce = await db.Standings.Where(s => s.CustomerId == id).Select(s => s.OverrideId).SingleOrDefaultAsync(ct);
        var found = await db.GradeOverrides.AsNoTracking().Where(o => o.CustomerId == id).OrderByDescending(o => o.AskedAt).ThenByDescending(o => o.Id).Take(Most).ToListAsync(ct);
        return [.. found.Select(o => o.Details(inForce))];
    }
}
