using System.Text.Json;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;

namespace Crm.BuildingBlocks.Tests.Calendars;

public sealed class WorkingCalendarDefinitionTests
{
    [Fact]
    public void A_definition_survives_being_stored()
    {
        var definition = WorkingCalendarDefinition.China with { Exceptions = [new(new(2026, 3, 9), "厂庆", [WorkingHours.Parse("20:00-24:00")])] };
        var json = definition.ToJson();
        json.ShouldContain("\"Monday\":[\"09:00-12:00\",\"13:00-18:00\"]");
        json.ShouldContain("{\"date\":\"2026-03-09\",\"name\":\"厂庆\",\"hours\":[\"20:00-24:00\"]}");
        WorkingCalendarDefinition.FromJson(json).ToJson().ShouldBe(json);
    }

    [Theory]
    [InlineData("""{"name":"x","timeZone":"UTC","week":{"Monday":["9-12"]}}""")]
    [InlineData("""{"name":"x","timeZone":"UTC","week":{},"hollidays":"China"}""")]
    [InlineData("""{"name":"x","week":{}}""")]
    public void What_is_no_definition_is_refused(string json) => Should.Throw<JsonException>(() => WorkingCalendarDefinition.FromJson(json));

    [Fact]
    public void Every_problem_is_named_with_its_place()
    {
        var definition = new WorkingCalendarDefinition
        {
            Name = " ",
            TimeZone = "China/Shanghai",
            Week = new Dictionary<DayOfWeek, IReadOnlyList<WorkingHours>>
            {
                [DayOfWeek.Monday] = [WorkingHours.Parse("09:00-12:00"), WorkingHours.Parse("11:00-18:00")],
                [DayOfWeek.Tuesday] = [WorkingHours.Parse("18:00-09:00")],
            },
            Exceptions = [new(new(2026, 1, 1), "a", []), new(new(2026, 1, 1), "b", [])],
        };
        definition.Validate().Select(p => $"{p.Field} {p.Code}").ShouldBe(
        [
            "name calendar.name", "timeZone calendar.time_zone", "week.monday[1] calendar.hours_overlap",
            "week.tuesday[0] calendar.hours_backwards", "exceptions calendar.date_twice",
        ]);
        Should.Throw<RuleException>(() => new WorkingCalendar(definition)).Code.ShouldBe("calendar.name");
        (definition with { Week = new Dictionary<DayOfWeek, IReadOnlyList<WorkingHours>>() }).Validate()
            .ShouldContain(p => p.Code == "calendar.no_hours");
    }

    [Theory]
    [InlineData("09:00-12:00", "09:00-12:00")]
    [InlineData(" 9:30 – 24:00 ", "09:30-24:00")]
    [InlineData("00:00-24:00", "00:00-24:00")]
    [InlineData("24:00-12:00", null)]
    [InlineData("25:00-26:00", null)]
    [InlineData("morning", null)]
    [InlineData(null, null)]
    public void Hours_are_read(string? text, string? read) =>
        (WorkingHours.TryParse(text, out var hours) ? hours.ToString() : null).ShouldBe(read);
}
