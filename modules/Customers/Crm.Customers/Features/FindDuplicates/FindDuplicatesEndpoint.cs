using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.FindDuplicates;

internal static class FindDuplicatesEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/duplicates", HandleAsync)
        .RequirePermission(CustomersPermissions.LeadWrite)
        .WithSummary("Leads and customers that resemble what is about to be saved");

    /// <summary>Also those that the person may not open are named: two people must not work one company without knowing (C-02).</summary>
    private static async Task<IReadOnlyList<Duplicate>> HandleAsync(DuplicateQuery query, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var found = await DuplicateFinder.FindAsync(db, query, ct);
        return await db.ShownAsync(found, c => Visible(actors.Current, c), ct);
    }

    internal static bool Visible(Actor actor, Candidate candidate) => actor.ReachesOrPool(
        candidate.Kind == "lead" ? CustomersPermissions.LeadRead : CustomersPermissions.Read, candidate.OwnerId, candidate.UnitId);
}
