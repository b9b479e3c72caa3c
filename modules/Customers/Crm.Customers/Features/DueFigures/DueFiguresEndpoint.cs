using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Features.FindDue;
using Crm.Customers.Features.FindOccasions;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.DueFigures;

internal static class DueFiguresEndpoint
{
    private const int BirthdayDays = 7;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/due/figures", async (CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
        {
            var (me, today) = (actors.Current.StaffId, ChinaTime.Today(time.GetUtcNow()));
            var (start, end) = (ChinaTime.Start(today), ChinaTime.Start(today.AddDays(1)));
            var overdue = await DueList.Own(db, me, start).Take(Totals.Most).CountAsync(ct);
            var until = await DueList.Own(db, me, end).Take(Totals.Most + overdue).CountAsync(ct);
            var birthdays = await BirthdayList.FindAsync(db, actors.Current, me, today, BirthdayDays, ct);
            return new Contracts.Api.DueFigures(overdue, Math.Min(until - overdue, Totals.Most), birthdays.Count);
        })
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("How many of one's own customers are due, and birthdays that are coming");
}
