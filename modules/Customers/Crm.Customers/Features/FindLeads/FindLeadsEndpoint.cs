using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.FindLeads;

internal static class FindLeadsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/leads", ([AsParameters] LeadFilter filter, CustomersDbContext db, KnownMany many, IActors actors, TimeProvider time, CancellationToken ct) =>
            LeadList.FindAsync(db, many, actors.Current, filter, time.GetUtcNow(), ct))
        .RequirePermission(CustomersPermissions.LeadRead)
        .WithSummary("Lists leads by text, stage, verification, source, owner, region and date");
}

/// <summary>The filters of <see cref="ICustomersApi.FindLeadsAsync"/>.</summary>
internal sealed record LeadFilter
{
    public string? Q { get; init; }
    public string? Stage { get; init; }
    public string? Verification { get; init; }
    public string? Source { get; init; }
    public Guid? OwnerId { get; init; }
    public string? Region { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public bool? Pool { get; init; }
    public bool? Late { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
