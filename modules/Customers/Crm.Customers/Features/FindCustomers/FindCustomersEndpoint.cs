using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.FindCustomers;

internal static class FindCustomersEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("", ([AsParameters] CustomerFilter filter, CustomersDbContext db, KnownMany many, IActors actors, CancellationToken ct) =>
            CustomerList.FindAsync(db, many, actors.Current, filter, ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Lists customers by text, stage, grade, owner, region and industry");
}

/// <summary>The filters of <see cref="ICustomersApi.FindAsync"/>.</summary>
internal sealed record CustomerFilter
{
    public string? Q { get; init; }
    public string? Stage { get; init; }
    public string? Grade { get; init; }
    public Guid? OwnerId { get; init; }
    public string? Region { get; init; }
    public string? Industry { get; init; }
    public bool? Pool { get; init; }
    public string? Nature { get; init; }
    public string? Ownership { get; init; }
    public string? Source { get; init; }
    public string? Sort { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
