namespace Crm.Customers.Contracts.Api;

/// <summary>The activities of some days (C-40).</summary>
/// <param name="Days">Every day asked for, in order.</param>
public sealed record ActivityCalendar(IReadOnlyList<CalendarDay> Days);

/// <summary>One day of the calendar.</summary>
/// <param name="Day">The day.</param>
/// <param name="Working">Whether anything is worked on it, by China's calendar with make-up working days.</param>
/// <param name="Holiday">Chinese name of the public holiday it is, or makes up for; null on an ordinary day.</param>
/// <param name="HolidayEn">Its English name.</param>
/// <param name="Count">How many activities there are, also those left out, counted up to 1,000.</param>
/// <param name="Items">The first of them by due time; called off ones are left out.</param>
public sealed record CalendarDay(DateOnly Day, bool Working, string? Holiday, string? HolidayEn, int Count, IReadOnlyList<ActivityDetails> Items);

/// <summary>Puts an open activity to another time; its reminder moves with it.</summary>
/// <param name="DueAt">When it is due from now on.</param>
public sealed record MoveActivityRequest(DateTimeOffset DueAt);
