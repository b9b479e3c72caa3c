namespace Crm.Service.Contracts.Api;

/// <summary>The working calendar in force for a unit (S-04).</summary>
/// <param name="UnitId">The unit; null for the calendar of all units that have none of their own.</param>
/// <param name="UnitName">The unit's name.</param>
/// <param name="IsOwn">Whether it was set for just this unit; false where it comes from above.</param>
/// <param name="ETag">Its version; null where none was set yet.</param>
/// <param name="Calendar">What it says.</param>
public sealed record UnitCalendar(Guid? UnitId, string? UnitName, bool IsOwn, string? ETag, CalendarContent Calendar);

/// <summary>What a calendar says. Hours are written <c>09:00-12:00</c>, stretches in order and apart, up to <c>24:00</c>.</summary>
/// <param name="Name">For people.</param>
/// <param name="TimeZone">IANA name, e.g. <c>Asia/Shanghai</c>.</param>
/// <param name="Week">monday … sunday to that day's stretches; a missing or empty day is off. Lunch is the gap between two stretches.</param>
/// <param name="ChineseHolidays">Whether China's public holidays and make-up working days (调休) apply.</param>
/// <param name="MakeUpDay">Stretches of make-up working days; empty for Monday's.</param>
/// <param name="Exceptions">Dates with hours of their own; they win over everything else.</param>
public sealed record CalendarContent(
    string Name, string TimeZone, IReadOnlyDictionary<string, IReadOnlyList<string>> Week, bool ChineseHolidays,
    IReadOnlyList<string> MakeUpDay, IReadOnlyList<CalendarException> Exceptions);

/// <summary>A date with hours of its own.</summary>
/// <param name="Date">The date.</param>
/// <param name="Name">What it is.</param>
/// <param name="Hours">Its stretches; empty for a day off.</param>
public sealed record CalendarException(DateOnly Date, string Name, IReadOnlyList<string> Hours);

/// <summary>One special day of a year.</summary>
/// <param name="Date">The date.</param>
/// <param name="Kind">holiday, make-up or exception.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Hours">Its stretches; empty for a day off.</param>
public sealed record CalendarDay(DateOnly Date, string Kind, string Name, string NameEn, IReadOnlyList<string> Hours);

/// <summary>A year of a calendar.</summary>
/// <param name="Year">The year.</param>
/// <param name="Published">Whether the public holidays of the year are known.</param>
/// <param name="WorkingDays">How many days are worked.</param>
/// <param name="Days">The days that differ from their weekday.</param>
public sealed record CalendarYear(int Year, bool Published, int WorkingDays, IReadOnlyList<CalendarDay> Days);

/// <summary>A unit that cases may go to.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
public sealed record UnitItem(Guid Id, string Name, string NameEn);

/// <summary>Open cases by the state of their most urgent clock.</summary>
/// <param name="Ok">In time.</param>
/// <param name="Warning">About to run out.</param>
/// <param name="Late">Ran out.</param>
/// <param name="Paused">Waiting for the customer.</param>
/// <param name="Unassigned">In a queue, whatever the clock.</param>
/// <param name="ByKind">Open cases by kind.</param>
public sealed record ClockFigures(int Ok, int Warning, int Late, int Paused, int Unassigned, IReadOnlyList<KindCount> ByKind);

/// <summary>Open cases of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
public sealed record KindCount(CaseKind Kind, int Count);
