using Crm.Customers.Domain.Discipline;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace Crm.Customers.Tests.Domain;

/// <summary>C-41: birthdays by either calendar, with leap days, leap months and short months.</summary>
public sealed class BirthdaysTests
{
    private static readonly Gen<DateOnly> Births = Gen.Choose(new DateOnly(1920, 1, 1).DayNumber, new DateOnly(2010, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    [Fact]
    public void Everybody_celebrates_once_in_every_civil_year() => Prop.ForAll(Births.ToArbitrary(), Gen.Choose(2020, 2040).ToArbitrary(), (born, year) =>
        Days(new DateOnly(year, 1, 1), 366).Count(day => day.Year == year && Birthdays.BornSolar(day).Contains(born)) == 1).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Everybody_who_keeps_the_lunar_calendar_celebrates_once_in_every_lunar_year() => Prop.ForAll(Births.ToArbitrary(), Gen.Choose(2020, 2040).ToArbitrary(), (born, year) =>
    {
        var days = Days(new DateOnly(year, 1, 1), 420).Where(day => Birthdays.Read(day).Year == year && Birthdays.BornLunar(day).Contains(born)).ToList();
        return days.Count == 1 && Birthdays.Read(days[0]).Month == Birthdays.Read(born).Month;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Theory]
    [InlineData("1988-02-29", "2026-02-28")] // no leap day in 2026
    [InlineData("1988-02-29", "2028-02-29")]
    [InlineData("1990-11-22", "2026-11-22")]
    public void Civil_birthdays_are_kept_on(string born, string day) => Birthdays.BornSolar(DateOnly.Parse(day)).ShouldContain(DateOnly.Parse(born));

    // 2025 has a sixth month twice: 25 June to 24 July, and 25 July to 22 August. 17 February 2026 is new year's day.
    [Theory]
    [InlineData("1985-02-20", "2026-02-17")] // 正月初一 of 1985
    [InlineData("1980-09-23", "2026-09-25")] // 八月十五, mid-autumn
    [InlineData("1987-07-26", "2025-07-25")] // 闰六月初一 of 1987; 2025's sixth month comes first
    public void Lunar_birthdays_are_kept_on(string born, string day)
    {
        var (bornRead, dayRead) = (Birthdays.Read(DateOnly.Parse(born)), Birthdays.Read(DateOnly.Parse(day)));
        if (dayRead.IsLeap)
            Birthdays.BornLunar(DateOnly.Parse(day)).ShouldBeEmpty();
        else
            Birthdays.BornLunar(DateOnly.Parse(day)).ShouldContain(DateOnly.Parse(born), $"{bornRead} {dayRead}");
    }

    [Theory] // C-21: when it is kept next, today included
    [InlineData("1988-02-29", false, "2026-02-28", "2026-02-28")]
    [InlineData("1988-02-29", false, "2026-03-01", "2027-02-28")]
    [InlineData("1987-07-26", true, "2025-01-01", "2025-06-25")] // 闰六月初一: 2025's first sixth month
    [InlineData("1987-07-26", true, "2025-07-25", "2026-07-14")]
    [InlineData("1985-02-20", true, "2026-02-17", "2026-02-17")]
    public void The_next_birthday_is(string born, bool lunar, string today, string next) =>
        Birthdays.Next(DateOnly.Parse(born), lunar, DateOnly.Parse(today)).ShouldBe(DateOnly.Parse(next));

    [Fact]
    public void Nobody_celebrates_in_the_second_month_of_a_number()
    {
        Birthdays.Read(new DateOnly(2025, 7, 30)).ShouldBe((2025, 6, true, 6));
        Birthdays.BornLunar(new DateOnly(2025, 7, 30)).ShouldBeEmpty();
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, int count) => Enumerable.Range(0, count).Select(from.AddDays);
}
