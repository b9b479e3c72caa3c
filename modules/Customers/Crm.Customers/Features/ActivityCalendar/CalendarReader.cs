using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Features.FindActivities;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ActivityCalendar;

/// <summary>Reads the first activities of each day in one statement; days that have more are counted in a second.</summary>
internal static class CalendarReader
{
    private const int MostDays = 62;
    private const int FewPerDay = 4;
    private const int MostPerDay = 200;

    public static async Task<Contracts.Api.ActivityCalendar> ReadAsync(CustomersDbContext db, Actor actor, CalendarFilter filter, CancellationToken ct)
    {
        var days = Days(filter);
        var perDay = Math.Clamp(filter.PerDay ?? FewPerDay, 1, MostPerDay);
        var starts = days.ConvertAll(day => day.Start).ToArray();
        var wanted = Filtered(db.Activities.AsNoTracking().Visible(actor, CustomersPermissions.ActivityRead), actor, filter);
        var rows = await Starts(db, starts).SelectMany(
            start => wanted.Where(a => a.DueAt >= start && a.DueAt < start.AddDays(1)).OrderBy(a => a.DueAt).ThenBy(a => a.Id).Take(perDay + 1),
            (start, activity) => new { Start = start, Activity = activity }).ToListAsync(ct);
        var byDay = rows.ToLookup(r => r.Start, r => r.Activity);
        var full = starts.Where(start => byDay[start].Count() > perDay).ToArray();
        var counts = full.Length == 0 ? [] : await Starts(db, full)
            .Select(start => new { Start = start, Count = wanted.Where(a => a.DueAt >= start && a.DueAt < start.AddDays(1)).Take(Totals.Most).Count() })
            .ToDictionaryAsync(c => c.Start, c => c.Count, ct);
        return new([.. days.Select(day => Day(day.Date, [.. byDay[day.Start]], counts.GetValueOrDefault(day.Start), perDay))]);
    }

    private static IQueryable<DateTimeOffset> Starts(CustomersDbContext db, DateTimeOffset[] starts) =>
        db.Database.SqlQuery<DateTimeOffset>($"""SELECT unnest({starts}) AS "Value" """);

    private static IQueryable<Activity> Filtered(IQueryable<Activity> activities, Actor actor, CalendarFilter filter)
    {
        activities = activities.Where(a => a.State != "cancelled");
        if (Whose.Read(filter.Who, actor.StaffId).StaffId is { } person)
            activities = activities.Where(a => a.Assignees.Contains(person));
        if (Choice.Of("kind", filter.Kind, ActivityKinds.All) is { } kind)
            activities = activities.Where(a => a.Kind == kind);
        return activities;
    }

    private static List<(DateOnly Date, DateTimeOffset Start)> Days(CalendarFilter filter)
    {
        var count = filter.To.DayNumber - filter.From.DayNumber + 1;
        if (count is < 1 or > MostDays || filter.From.Year < 2000 || filter.To.Year > 2999)
            throw new RuleException("customers.calendar.range", "to", count, MostDays);
        var zone = ChinaTime.Zone;
        if (!string.IsNullOrEmpty(filter.Zone) && !TimeZoneInfo.TryFindSystemTimeZoneById(filter.Zone, out zone))
            throw new RuleException("calendar.time_zone", "zone", filter.Zone);
        return [.. Enumerable.Range(0, count).Select(i => filter.From.AddDays(i)).Select(date => (date, ChinaTime.Start(date, zone!)))];
    }

    private static CalendarDay Day(DateOnly date, List<Activity> activities, int counted, int perDay)
    {
        var holiday = ChineseHolidays.Find(date);
        return new(
            date, WorkingCalendar.China.IsWorkingDay(date), holiday?.Name, holiday?.EnglishName, Math.Max(activities.Count, counted),
            [.. activities.Take(perDay).Select(a => a.Details())]);
    }
}
