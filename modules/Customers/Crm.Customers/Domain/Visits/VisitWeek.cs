namespace Crm.Customers.Domain.Visits;

/// <summary>A customer that should be visited.</summary>
internal sealed record VisitCandidate(Guid CustomerId, string Name, DateTimeOffset? DueAt, GeoPoint? Place, string? Territory, int? Sequence);

/// <summary>A visit of the proposal.</summary>
internal sealed record ProposedVisit(VisitCandidate Customer, DateOnly Day);

/// <summary>
/// Spreads visits over the days of a week (C-51): those of known place along one round trip, cut where the way is longest; the others by
/// territory and route sequence after them. Days are filled evenly and none beyond what it holds.
/// </summary>
internal static class VisitWeek
{
    /// <param name="due">Who is to be visited, the most urgent first.</param>
    /// <param name="days">The days that are left.</param>
    /// <param name="perDay">What a day holds.</param>
    /// <param name="taken">The days of visits that stand already.</param>
    public static IReadOnlyList<ProposedVisit> Propose(IReadOnlyList<VisitCandidate> due, IReadOnlyList<DateOnly> days, int perDay, IReadOnlyCollection<DateOnly>? taken = null)
    {
        var places = Places(days, perDay, taken ?? [], due.Count);
        var chosen = due.Take(places.Count).ToList();
        var located = Along([.. chosen.Where(c => c.Place is not null)]);
        var others = chosen.Where(c => c.Place is null)
            .OrderBy(c => c.Territory ?? "￿", StringComparer.Ordinal).ThenBy(c => c.Sequence ?? int.MaxValue).ThenBy(c => c.Name, StringComparer.Ordinal);
        List<VisitCandidate> order = [.. located, .. others];
        return [.. order.Zip(places, (customer, day) => new ProposedVisit(customer, day))];
    }

    /// <summary>The days of so many visits, in order; each goes to the day that has least so far.</summary>
    private static List<DateOnly> Places(IReadOnlyList<DateOnly> days, int perDay, IReadOnlyCollection<DateOnly> taken, int most)
    {
        var places = new List<DateOnly>();
        var load = days.ToDictionary(day => day, day => taken.Count(t => t == day));
        while (places.Count < most && days.Where(day => load[day] < perDay).ToList() is { Count: > 0 } free)
        {
            var day = free.MinBy(d => load[d]);
            load[day]++;
            places.Add(day);
        }
        return [.. places.Order()];
    }

    /// <summary>Kilometres between neighbours of a day; null where a place is not known or the day begins.</summary>
    public static IEnumerable<double?> Legs(IReadOnlyList<(DateOnly Day, GeoPoint? Place)> stops) => stops.Select((stop, i) =>
        i > 0 && stops[i - 1].Day == stop.Day && stops[i - 1].Place is { } from && stop.Place is { } to ? from.KmTo(to) : (double?)null);

    private static List<VisitCandidate> Along(List<VisitCandidate> located)
    {
        double Km(int a, int b) => located[a].Place!.Value.KmTo(located[b].Place!.Value);
        var trip = RoundTrip.Order(located.Count, Km);
        if (trip.Length < 3)
            return located;
        var longest = Enumerable.Range(0, trip.Length).MaxBy(i => Km(trip[i], trip[(i + 1) % trip.Length]));
        return [.. Enumerable.Range(1, trip.Length).Select(i => located[trip[(longest + i) % trip.Length]])];
    }
}
