using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.Calendars;

/// <summary>A calendar as edited, to and from the definition that is computed with.</summary>
internal static class CalendarContents
{
    public static CalendarContent Content(this WorkingCalendarDefinition of) => new(
        of.Name, of.TimeZone,
        of.Week.OrderBy(d => ((int)d.Key + 6) % 7).ToDictionary(d => d.Key.ToString().ToLowerInvariant(), d => Texts(d.Value)),
        of.Holidays == PublicHolidays.China, Texts(of.MakeUpDay),
        [.. of.Exceptions.OrderBy(e => e.Date).Select(e => new CalendarException(e.Date, e.Name, Texts(e.Hours)))]);

    /// <exception cref="RuleException">A name of a day or hours cannot be read, or the whole is no calendar.</exception>
    public static WorkingCalendarDefinition Definition(this CalendarContent of)
    {
        var definition = new WorkingCalendarDefinition
        {
            Name = of.Name.Trim(),
            TimeZone = of.TimeZone,
            Week = of.Week.ToDictionary(d => Day(d.Key), d => Hours(d.Value, $"week.{d.Key}")),
            Holidays = of.ChineseHolidays ? PublicHolidays.China : PublicHolidays.None,
            MakeUpDay = Hours(of.MakeUpDay, "makeUpDay"),
            Exceptions = [.. of.Exceptions.Select((e, i) => new DayException(e.Date, e.Name.Trim(), Hours(e.Hours, string.Create(CultureInfo.InvariantCulture, $"exceptions[{i}].hours"))))],
        };
        return definition.Validate() is [var problem, ..] ? throw problem.ToException() : definition;
    }

    public static IReadOnlyList<string> Texts(IReadOnlyList<WorkingHours> hours) => [.. hours.Select(h => h.ToString())];

    private static DayOfWeek Day(string name) =>
        Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var day) && !char.IsAsciiDigit(name[0])
            ? day
            : throw new RuleException("service.calendar.day", "week", name);

    private static IReadOnlyList<WorkingHours> Hours(IReadOnlyList<string> texts, string field) =>
        [.. texts.Select(t => WorkingHours.TryParse(t, out var hours) ? hours : throw new RuleException("service.calendar.hours", field, t))];
}
