using Crm.BuildingBlocks.Errors;

namespace Crm.BuildingBlocks.Calendars;

/// <summary>What a definition must keep to so that it can be computed with.</summary>
internal static class CalendarRules
{
    public static IEnumerable<InputProblem> Problems(WorkingCalendarDefinition definition)
    {
        if (string.IsNullOrWhiteSpace(definition.Name))
            yield return new("name", "calendar.name");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(definition.TimeZone, out _))
            yield return new("timeZone", "calendar.time_zone", definition.TimeZone);
        if (!definition.Week.Values.Any(hours => hours.Count > 0))
            yield return new("week", "calendar.no_hours");
        foreach (var (day, hours) in definition.Week)
            foreach (var problem in Hours($"week.{char.ToLowerInvariant(day.ToString()[0])}{day.ToString()[1..]}", hours))
                yield return problem;
        foreach (var problem in Hours("makeUpDay", definition.MakeUpDay))
            yield return problem;
        for (var i = 0; i < definition.Exceptions.Count; i++)
            foreach (var problem in Hours($"exceptions[{i}].hours", definition.Exceptions[i].Hours))
                yield return problem;
        foreach (var twice in definition.Exceptions.GroupBy(e => e.Date).Where(g => g.Count() > 1))
            yield return new("exceptions", "calendar.date_twice", twice.Key);
    }

    private static IEnumerable<InputProblem> Hours(string field, IReadOnlyList<WorkingHours> hours)
    {
        for (var i = 0; i < hours.Count; i++)
            if (hours[i].ToTicks <= hours[i].FromTicks)
                yield return new($"{field}[{i}]", "calendar.hours_backwards", hours[i]);
            else if (i > 0 && hours[i].FromTicks < hours[i - 1].ToTicks)
                yield return new($"{field}[{i}]", "calendar.hours_overlap", hours[i], hours[i - 1]);
    }
}
