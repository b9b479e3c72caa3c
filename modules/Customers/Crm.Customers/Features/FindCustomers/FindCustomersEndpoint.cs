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
        .MapGet("", ([AsParameters] CustomerFilter filter, CustomersDbContext db, IActors actors, CancellationToken ct) =>
            CustomerList.FindAsync(db, actors.Current, filter, ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Lists customers by text, stage, grade, owner, region and industry");
}

/// <summary>The filters of <see cref="ICustomersApi.FindAsync"/>.</summary>
internal sealed record CustomerFilter(
    string? Q, string? Stage, string? Grade, Guid? OwnerId, string? Region, string? Industry, bool? Pool, string? Sort, int? Limit, string? Cursor);
