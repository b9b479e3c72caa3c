using Crm.BuildingBlocks.Calendars;

namespace Crm.BuildingBlocks.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;

    [Theory]
    // 2026-02-14 (Saturday) makes up for Spring Festival, 02-15 to 02-23 are off, 02-28 (Saturday) makes up too.
    [InlineData("2026-02-13 17:00", 1, "2026-02-13 18:00")]
    [InlineData("2026-02-13 17:00", 2, "2026-02-14 10:00")]
    [InlineData("2026-02-14 17:30", 1, "2026-02-24 09:30")]
    [InlineData("2026-02-18 12:00", 4, "2026-02-24 14:00")]
    [InlineData("2026-02-13 11:00", 2, "2026-02-13 14:00")]
    [InlineData("2026-03-02 09:00", 8, "2026-03-02 18:00")]
    [InlineData("2026-03-02 09:00", 40, "2026-03-06 18:00")]
    [InlineData("2026-03-02 20:00", 0, "2026-03-03 09:00")]
    [InlineData("2026-03-02 18:00", 0, "2026-03-02 18:00")]
    [InlineData("2026-03-02 10:00", -2, "2026-02-28 17:00")]
    [InlineData("2026-03-02 09:00", -1, "2026-02-28 17:00")]
    [InlineData("2026-03-02 18:00", -8, "2026-03-02 09:00")]
    public void Hours_of_work_are_added(string start, int hours, string end) =>
        Local(China.Add(At(start), TimeSpan.FromHours(hours))).ShouldBe(end);

    [Theory]
    [InlineData("2026-02-13 17:00", 1, "2026-02-14 18:00")]
    [InlineData("2026-02-13 17:00", 2, "2026-02-24 18:00")]
    [InlineData("2026-02-13 03:00", 5, "2026-02-27 18:00")]
    [InlineData("2026-02-16 10:00", 5, "2026-02-28 18:00")]
    [InlineData("2026-09-30 19:00", 5, "2026-10-13 18:00")]
    [InlineData("2025-12-29 09:00", 5, "2026-01-06 18:00")]
    [InlineData("2026-03-02 10:00", 0, "2026-03-02 18:00")]
    [InlineData("2026-03-02 18:00", 0, "2026-03-02 18:00")]
    [InlineData("2026-03-02 18:01", 0, "2026-03-03 18:00")]
    [InlineData("2026-03-07 10:00", 0, "2026-03-09 18:00")]
    public void Working_days_end_with_the_hours_of_the_last(string start, int days, string end) =>
        Local(China.AddWorkingDays(At(start), days)).ShouldBe(end);

    [Fact]
    public void Working_days_of_dates_skip_holidays_and_count_make_up_days()
    {
        China.AddWorkingDays(new DateOnly(2026, 2, 13), 1).ShouldBe(new(2026, 2, 14));
        China.AddWorkingDays(new DateOnly(2025, 12, 31), 1).ShouldBe(new(2026, 1, 4));
        China.IsWorkingDay(new(2026, 2, 14)).ShouldBeTrue();
        China.IsWorkingDay(new(2026, 2, 17)).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => China.AddWorkingDays(new DateOnly(2026, 1, 1), 0));
        Should.Throw<ArgumentOutOfRangeException>(() => China.AddWorkingDays(At("2026-01-01 00:00"), -1));
    }

    [Fact]
    public void Working_time_between_leaves_out_breaks_nights_and_holidays()
    {
        China.WorkingTimeBetween(At("2026-02-13 11:00"), At("2026-02-24 10:00")).ShouldBe(TimeSpan.FromHours(6 + 8 + 1));
        China.WorkingTimeBetween(At("2026-02-24 10:00"), At("2026-02-13 11:00")).ShouldBe(TimeSpan.FromHours(-15));
        China.WorkingTimeBetween(At("2020-01-01 00:00"), At("2027-01-01 00:00")).ShouldBe(TimeSpan.FromHours(8 * WorkingDays(2020, 2026)));
    }

    [Fact]
    public void The_lunch_break_is_no_working_time()
    {
        China.IsWorkingTime(At("2026-03-02 11:59")).ShouldBeTrue();
        China.IsWorkingTime(At("2026-03-02 12:00")).ShouldBeFalse();
        China.IsWorkingTime(At("2026-03-02 13:00")).ShouldBeTrue();
        Local(China.NextWorkingMoment(At("2026-03-02 12:30"))).ShouldBe("2026-03-02 13:00");
        Local(China.NextWorkingMoment(At("2026-03-02 13:30"))).ShouldBe("2026-03-02 13:30");
        Local(China.NextWorkingMoment(At("2026-12-31 19:00"))).ShouldBe("2027-01-01 09:00");
    }

    [Fact]
    public void Own_exceptions_go_before_holidays()
    {
        var calendar = new WorkingCalendar(WorkingCalendarDefinition.China with
        {
            MakeUpDay = [WorkingHours.Parse("10:00-12:00")],
            Exceptions =
            [
                new(new(2026, 2, 17), "值班", [WorkingHours.Parse("09:00-10:00")]),
                new(new(2026, 3, 8), "厂庆加班", [WorkingHours.Parse("22:00-24:00")]),
                new(new(2026, 3, 9), "厂庆", []),
            ],
        });
        Local(calendar.Add(At("2026-02-14 00:00"), TimeSpan.FromHours(3))).ShouldBe("2026-02-17 10:00");
        Local(calendar.Add(At("2026-03-08 12:00"), TimeSpan.FromHours(2))).ShouldBe("2026-03-09 00:00");
        Local(calendar.AddWorkingDays(At("2026-03-08 12:00"), 1)).ShouldBe("2026-03-10 18:00");
        calendar.AddWorkingDays(new DateOnly(2026, 3, 7), 1).ShouldBe(new(2026, 3, 8));
    }

    [Theory]
    // In Berlin the clock skips 02:00-03:00 on 29 March 2026 and shows 02:00-03:00 twice on 25 October.
    [InlineData("01:00-04:00", "2026-03-28", 3)]
    [InlineData("01:00-04:00", "2026-03-29", 2)]
    [InlineData("01:00-04:00", "2026-10-25", 4)]
    [InlineData("02:30-04:00", "2026-03-29", 1)]
    [InlineData("02:15-02:45", "2026-03-29", 0)]
    [InlineData("02:30-04:00", "2026-10-25", 2.5)]
    [InlineData("01:00-02:30", "2026-10-25", 1.5)]
    public void Hours_that_daylight_saving_skips_are_not_worked_and_repeated_ones_are(string hours, string date, double worked)
    {
        var week = Enum.GetValues<DayOfWeek>().ToDictionary(d => d, IReadOnlyList<WorkingHours> (_) => [WorkingHours.Parse(hours)]);
        var night = new WorkingCalendar(WorkingCalendarDefinition.AroundTheClock("night", "Europe/Berlin") with { Week = week });
        var midnight = new DateTimeOffset(DateTime.Parse(date), TimeSpan.Zero).AddHours(-3);
        night.WorkingTimeBetween(midnight, midnight.AddHours(15)).ShouldBe(TimeSpan.FromHours(worked));
    }

    internal static DateTimeOffset At(string local) => new(DateTime.Parse(local), TimeSpan.FromHours(8));

    private static string Local(DateTimeOffset moment) => moment.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd HH:mm");

    private static int WorkingDays(int first, int last)
    {
        var days = Enumerable.Range(0, 366 * (last - first + 1)).Select(new DateOnly(first, 1, 1).AddDays).Where(d => d.Year <= last);
        return days.Count(d => ChineseHolidays.Find(d) is { } h ? !h.IsOff : d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
    }
}
