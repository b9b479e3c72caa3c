using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindActivities;

internal static class FindActivitiesEndpoint
{
    private static readonly string[] States = ["open", "overdue", "today", "done", "cancelled"];

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/activities", FindAsync)
            .RequirePermission(CustomersPermissions.ActivityRead)
            .WithSummary("Lists activities by due time: one's own, or all one may see");
        api.MapGet("/activities/{id:guid}", async (Guid id, CustomersDbContext db, IActors actors, CancellationToken ct) =>
                (await db.ActivityAsync(id, actors.Current, CustomersPermissions.ActivityRead, ct)).Details())
            .RequirePermission(CustomersPermissions.ActivityRead)
            .WithSummary("One activity");
    }

    /// <summary>What the API tells of an activity.</summary>
    public static ActivityDetails Details(this Activity a) => new(
        a.Id, ETags.Write(a.Version), a.Kind, a.Subject, a.Notes, a.DueAt, a.State, a.CustomerId, a.LeadId, a.About, a.ContactId, a.Assignees, a.Result,
        a.NextStep, a.Reached, a.Sent, a.DoneAt, a.DoneBy, a.RemindAt);

    private static async Task<Page<ActivityDetails>> FindAsync([AsParameters] ActivityFilter filter, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct)
    {
        var limit = Keyset.Limit(filter.Limit);
        var activities = Filtered(db.Activities.AsNoTracking().Visible(actors.Current, CustomersPermissions.ActivityRead), filter, actors.Current, time.GetUtcNow());
        if (Keyset.Read<DateTimeOffset>(filter.Cursor) is var (due, id))
            activities = activities.Where(a => EF.Functions.GreaterThan(ValueTuple.Create(a.DueAt, a.Id), ValueTuple.Create(due, id)));
        var rows = await activities.OrderBy(a => a.DueAt).ThenBy(a => a.Id).Take(limit + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, limit, a => Keyset.Write(a.DueAt, a.Id));
        return new([.. items.Select(a => a.Details())], next);
    }

    /// <summary>Those that the filters leave.</summary>
    public static IQueryable<Activity> Filtered(IQueryable<Activity> activities, ActivityFilter filter, Actor actor, DateTimeOffset now)
    {
        var me = actor.StaffId;
        var ofRecord = filter.CustomerId is not null || filter.LeadId is not null;
        if (filter.Mine ?? !ofRecord)
            activities = activities.Where(a => a.Assignees.Contains(me));
        if (filter.CustomerId is { } customer)
            activities = activities.Where(a => a.CustomerId == customer);
        if (filter.LeadId is { } lead)
            activities = activities.Where(a => a.LeadId == lead);
        if (Choice.Of("kind", filter.Kind, ActivityKinds.All) is { } kind)
            activities = activities.Where(a => a.Kind == kind);
        return InState(activities, Choice.Of("state", filter.State, States) ?? "open", now);
    }

    private static IQueryable<Activity> InState(IQueryable<Activity> activities, string state, DateTimeOffset now)
    {
        var (start, end) = (ChinaTime.Start(ChinaTime.Today(now)), ChinaTime.Start(ChinaTime.Today(now).AddDays(1)));
        return state switch
        {
            "overdue" => activities.Where(a => a.State == "open" && a.DueAt < now),
            "today" => activities.Where(a => a.State == "open" && a.DueAt >= start && a.DueAt < end),
            _ => activities.Where(a => a.State == state),
        };
    }
}

/// <summary>The filters of <see cref="ICustomersApi.FindActivitiesAsync"/>.</summary>
internal sealed record ActivityFilter
{
    public bool? Mine { get; init; }
    public string? State { get; init; }
    public string? Kind { get; init; }
    public Guid? CustomerId { get; init; }
    public Guid? LeadId { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
