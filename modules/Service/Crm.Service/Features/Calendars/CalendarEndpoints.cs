using System.Globalization;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wolverine;

namespace Crm.Service.Features.Calendars;

internal static class CalendarEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/calendars", AllAsync).RequirePermission(ServicePermissions.CaseRead).WithSummary("The calendars in force");
        api.MapGet("/calendar", async (Guid? unitId, ServiceBook book, CancellationToken ct) => Of(unitId, await book.ReadAsync(ct)))
            .RequirePermission(ServicePermissions.CaseRead).WithSummary("The calendar in force for a unit");
        api.MapGet("/calendar/year", YearAsync).RequirePermission(ServicePermissions.CaseRead).WithSummary("A year of a calendar");
        api.MapPut("/calendar", (CalendarContent calendar, Guid? unitId, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, ServiceBook book, CancellationToken ct) =>
            ThenForget(bus.InvokeAsync(new SetCalendar(unitId, calendar, ifMatch), ct), book))
            .RequirePermission(ServicePermissions.CalendarManage).WithSummary("Sets a calendar");
        api.MapDelete("/calendar", (Guid unitId, IMessageBus bus, ServiceBook book, CancellationToken ct) =>
            ThenForget(bus.InvokeAsync(new RemoveCalendar(unitId), ct), book))
            .RequirePermission(ServicePermissions.CalendarManage).WithSummary("Takes a unit's own calendar away");
    }

    private static async Task ThenForget(Task change, ServiceBook book)
    {
        await change;
        book.Forget();
    }

    private static async Task<List<UnitCalendar>> AllAsync(ServiceBook book, CancellationToken ct)
    {
        var facts = await book.ReadAsync(ct);
        return [Of(null, facts), .. facts.Organisation.OpenUnits.Where(u => facts.RowOf(u.Id)?.UnitId == u.Id).Select(u => Of(u.Id, facts))];
    }

    private static UnitCalendar Of(Guid? unitId, ServiceFacts facts)
    {
        var row = facts.RowOf(unitId);
        var definition = row is null ? WorkingCalendarDefinition.China : WorkingCalendarDefinition.FromJson(row.Definition);
        var isOwn = row is not null && row.UnitId == unitId;
        return new(unitId, facts.Organisation.UnitName(unitId, English), isOwn, isOwn ? ETags.Write(row!.Version) : null, definition.Content());
    }

    private static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private static async Task<CalendarYear> YearAsync(int year, Guid? unitId, ServiceBook book, CancellationToken ct)
    {
        if (year is < 2000 or > 9000)
            throw new RuleException("service.year", "year", year);
        var facts = await book.ReadAsync(ct);
        var definition = facts.RowOf(unitId) is { } row ? WorkingCalendarDefinition.FromJson(row.Definition) : WorkingCalendarDefinition.China;
        var calendar = facts.CalendarOf(unitId);
        var all = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(i => new DateOnly(year, 1, 1).AddDays(i)).ToList();
        return new(year, definition.Holidays == PublicHolidays.None || ChineseHolidays.IsPublished(year), all.Count(calendar.IsWorkingDay),
            [.. all.Select(date => Day(date, definition, calendar)).OfType<CalendarDay>()]);
    }

    private static CalendarDay? Day(DateOnly date, WorkingCalendarDefinition definition, WorkingCalendar calendar)
    {
        var hours = CalendarContents.Texts(calendar.HoursOf(date));
        if (definition.Exceptions.FirstOrDefault(e => e.Date == date) is { } own)
            return new(date, "exception", own.Name, own.Name, hours);
        return definition.Holidays == PublicHolidays.China && ChineseHolidays.Find(date) is { } holiday
            ? new(date, holiday.IsOff ? "holiday" : "make-up", holiday.Name, holiday.EnglishName, hours)
            : null;
    }
}
