using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.FindDue;

internal static class FindDueEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/due", ([AsParameters] DueFilter filter, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
            DueList.FindAsync(db, actors.Current, filter, time.GetUtcNow(), ct))
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Customers to be in touch with, the longest overdue first");
}

/// <summary>The filters of <see cref="ICustomersApi.FindDueAsync"/>.</summary>
internal sealed record DueFilter
{
    public string? Who { get; init; }
    public string? When { get; init; }
    public string? Stage { get; init; }
    public string? Grade { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
