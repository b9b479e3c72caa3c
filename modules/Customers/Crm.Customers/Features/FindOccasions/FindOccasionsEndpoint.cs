using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Crm.Customers.Features.FindOccasions;

internal static class FindOccasionsEndpoint
{
    private const int Week = 7;
    private const int MostDays = 31;

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/due/occasions", async (int? days, string? who, CustomersDbContext db, IActors actors, TimeProvider time, CancellationToken ct) =>
        {
            var count = days ?? Week;
            if (count is < 1 or > MostDays)
                throw new RuleException("customers.rules.range", "days", count, 1, MostDays);
            var today = ChinaTime.Today(time.GetUtcNow());
            var owner = Whose.Read(who, actors.Current.StaffId).StaffId;
            return new Occasions(await BirthdayList.FindAsync(db, actors.Current, owner, today, count, ct), Holidays(today, count));
        })
        .RequirePermission(CustomersPermissions.Read)
        .WithSummary("Birthdays (solar and lunar) and holidays that are coming, with the consent to be greeted");

    /// <summary>Holidays of which the first day off is among these days.</summary>
    private static List<ComingHoliday> Holidays(DateOnly today, int days) =>
    [
        .. Enumerable.Range(0, days).Select(today.AddDays).Select(ChineseHolidays.Find).OfType<ChineseHoliday>()
            .Where(h => h.IsOff && ChineseHolidays.Find(h.Date.AddDays(-1)) is not { IsOff: true })
            .Select(h => new ComingHoliday(h.Date, h.Name, h.EnglishName)),
    ];
}
