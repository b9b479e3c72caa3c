using Crm.Customers.Domain.Visits;

namespace Crm.Customers.Tests.Visits;

/// <summary>C-51: how visits are spread over a week.</summary>
public sealed class VisitWeekTests
{
    private static readonly DateOnly[] Days = [.. Enumerable.Range(0, 5).Select(new DateOnly(2026, 11, 23).AddDays)];

    [Fact]
    public void No_day_is_too_full_and_whoever_is_longest_overdue_comes_first()
    {
        var due = Enumerable.Range(0, 40).Select(i => Customer(i, null)).ToList();
        var plan = VisitWeek.Propose(due, Days, 6);
        plan.Count.ShouldBe(30);
        plan.GroupBy(v => v.Day).ShouldAllBe(day => day.Count() == 6);
        plan.Select(v => v.Customer).ShouldBe(due.Take(30), ignoreOrder: true);
    }

    [Fact]
    public void Customers_of_one_town_are_visited_on_one_day()
    {
        var towns = new[] { new GeoPoint(31.23, 121.47), new GeoPoint(30.27, 120.16), new GeoPoint(32.06, 118.80), new GeoPoint(29.87, 121.55), new GeoPoint(31.30, 120.58) };
        var due = Enumerable.Range(0, 20).Select(i => Customer(i, new GeoPoint(towns[i % 5].Latitude + (i * 0.001), towns[i % 5].Longitude))).ToList();
        var plan = VisitWeek.Propose(due, Days, 6);
        plan.GroupBy(v => v.Day).ShouldAllBe(day => day.Select(v => towns.Count(t => t.KmTo(v.Customer.Place!.Value) < 10)).All(n => n == 1));
        plan.GroupBy(v => v.Day).Count(day => day.Select(v => Array.FindIndex(towns, t => t.KmTo(v.Customer.Place!.Value) < 10)).Distinct().Count() == 1).ShouldBe(5);
    }

    [Fact]
    public void Without_coordinates_the_route_sequence_counts()
    {
        var due = new[] { 3, 1, 2 }.Select(n => Customer(n, null) with { Territory = "浦东", Sequence = n }).ToList();
        VisitWeek.Propose(due, Days[..1], 6).Select(v => v.Customer.Sequence).ShouldBe([1, 2, 3]);
        VisitWeek.Propose(due, [], 6).ShouldBeEmpty();
    }

    [Fact]
    public void Visits_that_stand_already_leave_less_room_on_their_days()
    {
        var due = Enumerable.Range(0, 10).Select(i => Customer(i, null)).ToList();
        var plan = VisitWeek.Propose(due, Days[..3], 3, [Days[0], Days[0], Days[1], Days[4]]);
        plan.Select(v => v.Day).ShouldBe([Days[0], Days[1], Days[1], Days[2], Days[2], Days[2]]);
        plan.Select(v => v.Customer).ShouldBe(due.Take(6), ignoreOrder: true);
        VisitWeek.Propose(due, Days[..1], 2, [Days[0], Days[0], Days[0]]).ShouldBeEmpty("a day may be fuller than it should");
    }

    private static VisitCandidate Customer(int number, GeoPoint? place) => new(Guid.CreateVersion7(), $"客户{number}", null, place, null, null);
}
