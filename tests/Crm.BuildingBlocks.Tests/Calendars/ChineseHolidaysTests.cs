using System.Text.Json;
using Crm.BuildingBlocks.Calendars;

namespace Crm.BuildingBlocks.Tests.Calendars;

public sealed class ChineseHolidaysTests
{
    [Theory]
    [InlineData(2020), InlineData(2021), InlineData(2022), InlineData(2023), InlineData(2024), InlineData(2025), InlineData(2026)]
    public void Days_off_and_make_up_days_are_those_of_the_notices(int year)
    {
        var ours = ChineseHolidays.All.Where(h => h.Date.Year == year).Select(h => (h.Date, h.IsOff)).Order();
        ours.ShouldBe(Notices().Where(d => d.Date.Year == year && !IsOrdinaryMonday(d.Date, d.IsOff)).Order());
    }

    /// <summary>The notice of 2020 adds that work begins again on 3 February, a Monday: nothing special about that day.</summary>
    private static bool IsOrdinaryMonday(DateOnly date, bool isOff) => date == new DateOnly(2020, 2, 3) && !isOff;

    [Fact]
    public void Known_years_are_told()
    {
        ChineseHolidays.IsPublished(2019).ShouldBeFalse();
        ChineseHolidays.IsPublished(2020).ShouldBeTrue();
        ChineseHolidays.IsPublished(2026).ShouldBeTrue();
        ChineseHolidays.IsPublished(ChineseHolidays.LastYear + 1).ShouldBeFalse();
    }

    [Fact]
    public void Spring_festival_has_its_names()
    {
        var day = ChineseHolidays.Find(new(2024, 2, 10))!;
        (day.Name, day.EnglishName, day.IsOff).ShouldBe(("春节", "Spring Festival", true));
        ChineseHolidays.Find(new(2024, 3, 5)).ShouldBeNull();
    }

    private static IEnumerable<(DateOnly Date, bool IsOff)> Notices()
    {
        foreach (var file in Directory.GetFiles(SharedData.PathOf("holidays"), "*.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var day in json.RootElement.GetProperty("days").EnumerateArray())
                yield return (DateOnly.Parse(day.GetProperty("date").GetString()!), day.GetProperty("isOffDay").GetBoolean());
        }
    }
}
