using Crm.BuildingBlocks.Calendars;

namespace Crm.BuildingBlocks.Tests.Calendars;

/// <summary>C-21: days of the lunar calendar, with leap months and short months.</summary>
public sealed class LunarDayTests
{
    [Theory]
    [InlineData("1985-02-20", 1985, 1, false, 1, "正月初一")]
    [InlineData("1987-07-26", 1987, 6, true, 1, "闰六月初一")]
    [InlineData("1980-09-23", 1980, 8, false, 15, "八月十五")]
    [InlineData("2026-02-16", 2025, 12, false, 29, "腊月廿九")]
    [InlineData("2025-01-28", 2024, 12, false, 29, "腊月廿九")]
    [InlineData("2033-12-22", 2033, 11, true, 1, "闰冬月初一")]
    public void A_day_is_read_named_and_found_again(string civil, int year, int month, bool leap, int day, string name)
    {
        var date = DateOnly.Parse(civil, System.Globalization.CultureInfo.InvariantCulture);
        LunarDay.Of(date).ShouldBe(new LunarDay(year, month, leap, day));
        LunarDay.Of(date)!.Value.Chinese.ShouldBe(name);
        new LunarDay(year, month, leap, day).ToCivil().ShouldBe(date);
    }

    [Fact]
    public void Every_day_of_two_centuries_comes_back()
    {
        for (var day = new DateOnly(1901, 2, 19); day < new DateOnly(2100, 1, 1); day = day.AddDays(1))
            LunarDay.Of(day)!.Value.ToCivil().ShouldBe(day);
    }

    [Theory]
    [InlineData(1986, 6, true, 1)] // no leap month that year
    [InlineData(1987, 5, true, 1)] // another one
    [InlineData(2025, 12, false, 30)] // a short month
    [InlineData(1900, 1, false, 1)]
    [InlineData(1985, 13, false, 1)]
    public void There_is_no_such_day(int year, int month, bool leap, int day) => new LunarDay(year, month, leap, day).ToCivil().ShouldBeNull();

    [Fact]
    public void Before_the_calendar_is_known_there_is_no_answer() => LunarDay.Of(new DateOnly(1900, 5, 1)).ShouldBeNull();
}
