using System.Globalization;
using Crm.Customers.Domain.Visits;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.Customers.Tests.Visits;

/// <summary>C-51: routes against every order of few places, and against the published optima of TSPLIB.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<GeoPoint[]> Places = Gen.Choose(0, 1000).Two().Select(p => new GeoPoint(30 + (p.Item1 / 500.0), 120 + (p.Item2 / 500.0))).ArrayOf();

    [Fact]
    public void Up_to_eight_places_are_visited_in_the_best_of_all_orders() => Prop.ForAll(Places.Where(p => p.Length is > 0 and <= 7).ToArbitrary(), places =>
    {
        double Km(int a, int b) => places[a].KmTo(places[b]);
        var order = RoundTrip.Order(places.Length, Km);
        var best = Orders([.. Enumerable.Range(1, places.Length - 1)]).Min(rest => RoundTrip.Length([0, .. rest], Km));
        return Visits(order, places.Length) && Math.Abs(RoundTrip.Length(order, Km) - best) < 1e-6;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Eight_places_on_a_circle_are_visited_round_it()
    {
        double Far(int a, int b) => Math.Min(Math.Abs(a - b), 8 - Math.Abs(a - b));
        int[] shuffled = [3, 7, 0, 5, 2, 6, 1, 4];
        RoundTrip.Length(RoundTrip.Order(8, (a, b) => Far(shuffled[a], shuffled[b])), (a, b) => Far(shuffled[a], shuffled[b])).ShouldBe(8);
    }

    [Fact]
    public void More_places_are_each_visited_once_and_never_worse_than_by_the_nearest_neighbour() => Prop.ForAll(Places.Where(p => p.Length is > 9 and < 40).ToArbitrary(), places =>
    {
        double Km(int a, int b) => places[a].KmTo(places[b]);
        var order = RoundTrip.Order(places.Length, Km);
        return Visits(order, places.Length) && RoundTrip.Length(order, Km) <= RoundTrip.Length(Nearest(places.Length, Km), Km) + 1e-6;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Theory]
    [InlineData("berlin52", 7542)]
    [InlineData("eil51", 426)]
    [InlineData("kroA100", 21282)]
    public void Public_instances_are_solved_within_a_tenth_of_the_optimum(string name, int optimum)
    {
        var places = Read(name);
        double Rounded(int a, int b) => Math.Round(Math.Sqrt(Math.Pow(places[a].X - places[b].X, 2) + Math.Pow(places[a].Y - places[b].Y, 2)), MidpointRounding.AwayFromZero);
        var order = RoundTrip.Order(places.Count, Rounded);
        Visits(order, places.Count).ShouldBeTrue();
        RoundTrip.Length(order, Rounded).ShouldBeInRange(optimum, optimum * 1.1);
    }

    [Fact] // C-51: Shanghai and Hangzhou are 164 km apart as the crow flies
    public void Distances_are_those_of_the_earth() => new GeoPoint(31.2304, 121.4737).KmTo(new GeoPoint(30.2741, 120.1551)).ShouldBeInRange(160, 168);

    private static bool Visits(int[] order, int count) => order.Length == count && order[0] == 0 && order.Distinct().Count() == count && order.All(i => i >= 0 && i < count);

    private static IEnumerable<int[]> Orders(int[] items) => items.Length < 2 ? [items] : items.SelectMany(first => Orders([.. items.Where(i => i != first)]), (first, rest) => (int[])[first, .. rest]);

    private static List<int> Nearest(int count, Func<int, int, double> distance)
    {
        var order = new List<int> { 0 };
        while (order.Count < count)
            order.Add(Enumerable.Range(0, count).Except(order).MinBy(place => distance(order[^1], place)));
        return order;
    }

    private static List<(double X, double Y)> Read(string name)
    {
        using var reader = new StreamReader(typeof(RoundTripTests).Assembly.GetManifestResourceStream($"Tsplib.{name}.tsp")!);
        return
        [
            .. reader.ReadToEnd().Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Where(cells => cells.Length == 3 && int.TryParse(cells[0], out _))
                .Select(cells => (double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture))),
        ];
    }
}
