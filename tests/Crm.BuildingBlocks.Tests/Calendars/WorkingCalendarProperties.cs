using Crm.BuildingBlocks.Calendars;
using FsCheck;
using FsCheck.Fluent;
using static Crm.BuildingBlocks.Tests.Calendars.RandomCalendars;

namespace Crm.BuildingBlocks.Tests.Calendars;

public sealed class WorkingCalendarProperties
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(200);

    [Fact]
    public void What_was_added_lies_between() => Prop.ForAll(Calendar, Moment, Work, (calendar, start, work) =>
    {
        calendar.WorkingTimeBetween(start, calendar.Add(start, work)).ShouldBe(work);
        calendar.WorkingTimeBetween(calendar.Add(start, -work), start).ShouldBe(work);
    }).Check(Runs);

    [Fact]
    public void A_result_is_the_first_moment_that_will_do() => Prop.ForAll(Calendar, Moment, Work, (calendar, start, work) =>
    {
        var end = calendar.Add(start, work);
        if (work > TimeSpan.Zero)
            calendar.WorkingTimeBetween(start, end.AddTicks(-1)).ShouldBeLessThan(work);
    }).Check(Runs);

    [Fact]
    public void Results_never_lie_outside_working_time() => Prop.ForAll(Calendar, Moment, Work, (calendar, start, work) =>
    {
        var end = calendar.Add(start, work);
        (calendar.IsWorkingTime(end) || calendar.IsWorkingTime(end.AddTicks(-1))).ShouldBeTrue();
        calendar.IsWorkingTime(calendar.NextWorkingMoment(start)).ShouldBeTrue();
        calendar.IsWorkingTime(calendar.AddWorkingDays(start, work.Hours).AddTicks(-1)).ShouldBeTrue();
    }).Check(Runs);

    [Fact]
    public void Later_starts_and_longer_work_never_end_earlier() => Prop.ForAll(Calendar, Moment, Work, (calendar, start, work) =>
    {
        var end = calendar.Add(start, work);
        foreach (var minutes in (int[])[1, 60, 1000])
        {
            calendar.Add(start.AddMinutes(minutes), work).ShouldBeGreaterThanOrEqualTo(end);
            calendar.Add(start, work + TimeSpan.FromMinutes(minutes)).ShouldBeGreaterThan(end);
            calendar.AddWorkingDays(start.AddMinutes(minutes), 3).ShouldBeGreaterThanOrEqualTo(calendar.AddWorkingDays(start, 3));
        }
    }).Check(Runs);

    [Fact]
    public void Work_may_be_added_in_parts() => Prop.ForAll(Calendar, Moment, Work, (calendar, start, work) =>
    {
        var part = work / 3;
        calendar.Add(calendar.Add(start, part), work - part).ShouldBe(calendar.Add(start, work));
    }).Check(Runs);

    [Fact]
    public void Time_between_adds_up() => Prop.ForAll(Calendar, Moment, Moment, (calendar, a, b) =>
    {
        var middle = a + (b - a) / 2;
        (calendar.WorkingTimeBetween(a, middle) + calendar.WorkingTimeBetween(middle, b)).ShouldBe(calendar.WorkingTimeBetween(a, b));
        calendar.WorkingTimeBetween(b, a).ShouldBe(-calendar.WorkingTimeBetween(a, b));
    }).Check(Runs);

    [Fact]
    public void It_agrees_with_looking_at_the_clock_every_minute() => Prop.ForAll(Calendar, Moment, Work, (calendar, start, work) =>
    {
        var to = start.AddMinutes(work.TotalMinutes % (12 * 24 * 60));
        calendar.WorkingTimeBetween(start, to).ShouldBe(MinuteByMinute.Between(calendar, start, to));
        foreach (var (minute, isWorked) in MinuteByMinute.Of(calendar, start, start.AddHours(30)).Where((_, i) => i % 7 == 0))
            calendar.IsWorkingTime(minute).ShouldBe(isWorked, minute.ToString());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
}
