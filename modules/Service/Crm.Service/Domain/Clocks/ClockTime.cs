using Crm.BuildingBlocks.Calendars;

namespace Crm.Service.Domain.Clocks;

/// <summary>The time a clock counts: working time of a calendar, or real time for one that runs round the clock (S-11's 24 hours).</summary>
internal readonly record struct ClockTime(WorkingCalendar Calendar, bool AroundTheClock)
{
    /// <summary>Time that passes on the clock from one moment to another.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to) => AroundTheClock ? to - from : Calendar.WorkingTimeBetween(from, to);

    /// <summary>The moment at which the clock has gone on (or back) by a time.</summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan time) => AroundTheClock ? from + time : Calendar.Add(from, time);
}
