using Crm.BuildingBlocks.Calendars;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Clocks;

/// <summary>When a promise falls due.</summary>
internal static class SlaClocks
{
    public static CaseClock StartFirstReply(this SlaPromise promise, DateTimeOffset now, WorkingCalendar calendar)
    {
        var time = new ClockTime(calendar, promise.FirstReplyAroundTheClock);
        return CaseClock.Start(now, time.Add(now, TimeSpan.FromMinutes(promise.FirstReplyMinutes)), time);
    }

    public static CaseClock StartResolution(this SlaPromise promise, DateTimeOffset now, WorkingCalendar calendar)
    {
        var time = new ClockTime(calendar, AroundTheClock: false);
        var due = promise.ResolutionWorkingDays is { } days
            ? calendar.AddWorkingDays(now, days)
            : time.Add(now, TimeSpan.FromMinutes(promise.ResolutionMinutes ?? SlaDefaults.ResolutionMinutes));
        return CaseClock.Start(now, due, time);
    }
}
