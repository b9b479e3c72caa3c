using System.Text.Json;
using Crm.BuildingBlocks.Calendars;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Clocks;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace Crm.Service.Tests.Domain;

/// <summary>S-04, S-11.</summary>
public sealed class CaseClockTests
{
    private static readonly WorkingCalendar China = WorkingCalendar.China;
    private static readonly DateTimeOffset Base = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_complaint_logged_before_the_holidays_has_24_real_hours_and_5_working_days()
    {
        // Thursday 2025-09-25 10:00 in Shanghai; Sunday the 28th is a make-up day, 1 to 8 October are off, Saturday the 11th is a make-up day.
        var now = new DateTimeOffset(2025, 9, 25, 10, 0, 0, TimeSpan.FromHours(8));
        var promise = SlaDefaults.For(CaseKind.Complaint, null);
        promise.StartFirstReply(now, China).DueAt.ShouldBe(now.AddHours(24));
        promise.StartResolution(now, China).DueAt.ShouldBe(new DateTimeOffset(2025, 10, 9, 18, 0, 0, TimeSpan.FromHours(8)));
    }

    [Fact]
    public void Five_working_days_count_just_the_days_that_the_notices_of_the_State_Council_leave()
    {
        foreach (var (date, isOff) in Notices())
        {
            var due = SlaDefaults.For(CaseKind.Complaint, null).StartResolution(Noon(date), China).DueAt;
            var (counted, day) = (0, date);
            while (counted < 5)
                counted += IsWorked(day = day.AddDays(1)) ? 1 : 0;
            DateOnly.FromDateTime(due.ToOffset(TimeSpan.FromHours(8)).DateTime).ShouldBe(day, $"from {date}, off: {isOff}");
        }
    }

    [Fact]
    public void What_is_left_of_working_time_does_not_depend_on_pauses() => Prop.ForAll(Pauses(), pauses =>
    {
        var (start, target) = (Base.AddMinutes(pauses[0] * 13), TimeSpan.FromMinutes(60 + (pauses[0] % 3000)));
        var clock = CaseClock.Start(start, China.Add(start, target), new(China, AroundTheClock: false));
        var (now, counted) = (start, TimeSpan.Zero);
        foreach (var step in pauses.Skip(1).Chunk(2).Where(c => c.Length == 2))
        {
            var pause = now.AddMinutes(step[0] % 500);
            if (clock.DueAt <= pause)
                break;
            counted += China.WorkingTimeBetween(now, pause);
            clock.Pause(pause, China);
            clock.StateAt(pause.AddYears(1)).ShouldBe(ClockState.Paused);
            clock.RemainingAt(pause.AddYears(1), China).ShouldBe(target - counted);
            clock.Resume(now = pause.AddMinutes(step[1]), China);
        }
        (counted + China.WorkingTimeBetween(now, clock.DueAt)).ShouldBe(target);
        clock.DueAt.ShouldBeGreaterThanOrEqualTo(China.Add(start, target));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_clock_round_the_clock_is_pushed_back_by_exactly_its_pauses() => Prop.ForAll(Pauses(), pauses =>
    {
        var start = Base.AddMinutes(pauses[0]);
        var clock = CaseClock.Start(start, start.AddHours(24), new(China, AroundTheClock: true));
        var (now, pushed) = (start, TimeSpan.Zero);
        foreach (var step in pauses.Skip(1).Chunk(2).Where(c => c.Length == 2))
        {
            var pause = now.AddMinutes(step[0] % 300);
            if (clock.DueAt <= pause)
                break;
            clock.Pause(pause, China);
            clock.Resume(now = pause.AddMinutes(step[1]), China);
            pushed += now - pause;
        }
        clock.DueAt.ShouldBe(start.AddHours(24) + pushed);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_warns_when_a_fifth_is_left_and_is_late_when_nothing_is()
    {
        var start = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8));
        var clock = CaseClock.Start(start, China.Add(start, TimeSpan.FromHours(5)), new(China, false));
        clock.WarnAt.ShouldBe(new DateTimeOffset(2026, 3, 2, 14, 0, 0, TimeSpan.FromHours(8)));
        clock.StateAt(clock.WarnAt.AddTicks(-1)).ShouldBe(ClockState.Ok);
        clock.StateAt(clock.WarnAt).ShouldBe(ClockState.Warning);
        clock.StateAt(clock.DueAt).ShouldBe(ClockState.Late);
    }

    [Fact]
    public void Late_stays_late_while_the_customer_is_waited_for()
    {
        var clock = CaseClock.Start(Base, Base.AddHours(1), new(China, true));
        clock.Pause(Base.AddHours(2), China);
        clock.StateAt(Base.AddHours(3)).ShouldBe(ClockState.Late);
        clock.Stop(Base.AddHours(4), China);
        clock.StateAt(Base.AddHours(5)).ShouldBe(ClockState.Missed);
    }

    [Fact]
    public void Stopped_while_paused_it_is_met()
    {
        var clock = CaseClock.Start(Base, Base.AddHours(1), new(China, true));
        clock.Pause(Base.AddMinutes(30), China);
        clock.Stop(Base.AddHours(40), China);
        clock.StateAt(Base.AddHours(41)).ShouldBe(ClockState.Met);
        clock.RemainingAt(Base.AddHours(41), China).ShouldBeNull();
    }

    private static Arbitrary<int[]> Pauses() => Gen.Choose(0, 5000).ArrayOf().Where(a => a.Length >= 3).ToArbitrary();

    private static DateTimeOffset Noon(DateOnly date) => new(date.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8));

    private static bool IsWorked(DateOnly day) =>
        Notices().TryGetValue(day, out var off) ? !off : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static Dictionary<DateOnly, bool>? notices;

    private static Dictionary<DateOnly, bool> Notices() => notices ??= Directory.GetFiles(Shared(), "*.json")
        .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("days").EnumerateArray())
        .GroupBy(day => DateOnly.Parse(day.GetProperty("date").GetString()!))
        .ToDictionary(g => g.Key, g => g.Last().GetProperty("isOffDay").GetBoolean());

    private static string Shared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (folder.EnumerateFiles("Crm.sln").Any())
                return Find(folder);
        throw new DirectoryNotFoundException("Crm.sln is in no folder above the tests.");
    }

    // Beside the checkout; a checkout may lie one folder deeper.
    private static string Find(DirectoryInfo checkout)
    {
        for (var folder = checkout.Parent; folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "shared", "data", "holidays") is var path && Directory.Exists(path))
                return path;
        throw new DirectoryNotFoundException($"../shared/data/holidays is not beside {checkout.FullName}.");
    }
}
