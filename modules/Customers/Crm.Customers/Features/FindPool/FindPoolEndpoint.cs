using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.FindPool;

internal static class FindPoolEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/pool", ([AsParameters] PoolFilter filter, CustomersDbContext db, IActors actors, CancellationToken ct) =>
                PoolList.FindAsync(db, actors.Current, filter, ct))
            .RequirePermission(CustomersPermissions.PoolRead)
            .WithSummary("Lists leads or prospects in the public pool");
        api.MapGet("/pool/allowance", async (CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
                await Allowance.OfAsync(db, actors.Current.StaffId, await PoolBook.RulesAsync(db, ct), time.GetUtcNow(), ct))
            .RequirePermission(CustomersPermissions.PoolClaim)
            .WithSummary("How many records one may still claim");
    }
}

/// <summary>The filters of <see cref="ICustomersApi.FindPoolAsync"/>.</summary>
internal sealed record PoolFilter
{
    public string? Kind { get; init; }
    public string? Q { get; init; }
    public string? Source { get; init; }
    public string? Region { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
