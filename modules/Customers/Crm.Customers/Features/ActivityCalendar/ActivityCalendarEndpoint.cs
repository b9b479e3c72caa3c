using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.ActivityCalendar;

internal static class ActivityCalendarEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/activities/calendar", ([AsParameters] CalendarFilter filter, CustomersDbContext db, IActors actors, CancellationToken ct) =>
            CalendarReader.ReadAsync(db, actors.Current, filter, ct))
        .RequirePermission(CustomersPermissions.ActivityRead)
        .WithSummary("Activities day by day, with working days and holidays");
}

/// <summary>The filters of <see cref="ICustomersApi.CalendarAsync"/>.</summary>
internal sealed record CalendarFilter
{
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public string? Who { get; init; }
    public string? Kind { get; init; }
    public int? PerDay { get; init; }
    public string? Zone { get; init; }
}
