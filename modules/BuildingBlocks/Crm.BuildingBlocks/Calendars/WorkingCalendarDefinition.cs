using System.Text.Json;
using System.Text.Json.Serialization;
using Crm.BuildingBlocks.Errors;

namespace Crm.BuildingBlocks.Calendars;

/// <summary>
/// What an administrator edits and the database stores (JSON) of a <see cref="WorkingCalendar"/>. A date's hours are those of its
/// exception; else of the public holiday (none) or make-up day (<see cref="MakeUpDay"/>); else of its weekday.
/// </summary>
public sealed record WorkingCalendarDefinition
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The calendar's name, for people.</summary>
    public required string Name { get; init; }

    /// <summary>IANA name of the time zone the hours are in, e.g. <c>Asia/Shanghai</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Hours per weekday, in order and without overlap; a weekday that is missing or empty is off.</summary>
    public required IReadOnlyDictionary<DayOfWeek, IReadOnlyList<WorkingHours>> Week { get; init; }

    /// <summary>Public holidays kept.</summary>
    public PublicHolidays Holidays { get; init; }

    /// <summary>Hours of make-up working days (调休上班日); empty for those of Monday.</summary>
    public IReadOnlyList<WorkingHours> MakeUpDay { get; init; } = [];

    /// <summary>Dates with hours of their own, one a date.</summary>
    public IReadOnlyList<DayException> Exceptions { get; init; } = [];

    /// <summary>Monday to Friday 09:00-12:00 and 13:00-18:00 in Shanghai, China's holidays and make-up days.</summary>
    public static WorkingCalendarDefinition China { get; } = Weekdays("标准工作时间", "Asia/Shanghai", "09:00-12:00", "13:00-18:00")
        with { Holidays = PublicHolidays.China };

    /// <summary>The same hours from Monday to Friday, no holidays.</summary>
    /// <param name="name">For people.</param>
    /// <param name="timeZone">IANA name.</param>
    /// <param name="hours">Each as <c>09:00-12:00</c>.</param>
    public static WorkingCalendarDefinition Weekdays(string name, string timeZone, params string[] hours) =>
        Days(name, timeZone, [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], hours);

    /// <summary>Every hour of every day.</summary>
    public static WorkingCalendarDefinition AroundTheClock(string name, string timeZone) =>
        Days(name, timeZone, Enum.GetValues<DayOfWeek>(), ["00:00-24:00"]);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no such JSON.</exception>
    public static WorkingCalendarDefinition FromJson(string json) =>
        JsonSerializer.Deserialize<WorkingCalendarDefinition>(json, Json) ?? throw new JsonException("The calendar is null.");

    /// <summary>The definition as JSON, for a <c>jsonb</c> column.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Everything that keeps it from being a calendar; empty when it is good.</summary>
    public IReadOnlyList<InputProblem> Validate() => [.. CalendarRules.Problems(this)];

    private static WorkingCalendarDefinition Days(string name, string timeZone, IEnumerable<DayOfWeek> days, string[] hours) => new()
    {
        Name = name,
        TimeZone = timeZone,
        Week = days.ToDictionary(d => d, _ => (IReadOnlyList<WorkingHours>)[.. hours.Select(WorkingHours.Parse)]),
    };
}
