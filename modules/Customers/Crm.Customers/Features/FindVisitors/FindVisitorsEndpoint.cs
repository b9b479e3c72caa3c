using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FindVisitors;

internal static class FindVisitorsEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/visitors", FindAsync)
        .RequirePermission(CustomersPermissions.ActivityRead)
        .WithSummary("The visitors' register, the latest first");

    private static async Task<Page<VisitorDetails>> FindAsync([AsParameters] VisitorFilter filter, CustomersDbContext db, IActors actors, CancellationToken ct)
    {
        var (me, limit) = (actors.Current, Keyset.Limit(filter.Limit));
        var within = db.Visitors.Within(me, CustomersPermissions.ActivityRead).Select(v => v.Id);
        var visitors = db.Visitors.AsNoTracking().Where(v => v.By == me.StaffId || within.Contains(v.Id));
        if (Whose.Read(filter.Who ?? "team", me.StaffId).StaffId is { } host)
            visitors = visitors.Where(v => v.OwnerId == host);
        if (!string.IsNullOrWhiteSpace(filter.Q) && filter.Q.Trim() is var q)
            visitors = visitors.Where(v => v.Name.Contains(q) || v.Company.Contains(q));
        if (filter.From is { } from && ChinaTime.Start(from) is var start)
            visitors = visitors.Where(v => v.CameAt >= start);
        if (filter.To is { } to && ChinaTime.Start(to.AddDays(1)) is var end)
            visitors = visitors.Where(v => v.CameAt < end);
        var rows = await visitors.InOrder(v => v.CameAt, v => v.Id, descending: true, filter.Cursor).Take(limit + 1)
            .Select(v => new
            {
                Row = new VisitorDetails(
                    v.Id, v.CameAt, v.Name, v.Company, v.Phone, v.CustomerId, v.LeadId, v.Need, v.NextStep, v.OwnerId!.Value, v.ActivityId,
                    db.Activities.Where(a => a.Id == v.ActivityId).Select(a => a.State).First()),
                v.By, v.OwnerId, v.UnitId,
            }).ToListAsync(ct);
        var shown = rows.ConvertAll(r => r.By == me.StaffId || me.SeesPersonal(r.OwnerId, r.UnitId) ? r.Row : r.Row with { Phone = MaskedNumbers.Phone(r.Row.Phone) });
        var (items, next) = Keyset.Cut(shown, limit, v => Keyset.Write(v.CameAt, v.Id));
        return new(items, next);
    }
}

/// <summary>The filters of <see cref="ICustomersApi.FindVisitorsAsync"/>.</summary>
internal sealed record VisitorFilter
{
    public string? Who { get; init; }
    public string? Q { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public int? Limit { get; init; }
    public string? Cursor { get; init; }
}
