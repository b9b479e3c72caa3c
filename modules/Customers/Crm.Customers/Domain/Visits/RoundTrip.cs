namespace Crm.Customers.Domain.Visits;

/// <summary>
/// The order in which to visit places and come back (C-51). Few places are tried in every order; more begin with the nearest neighbour and
/// are bettered by turning stretches round (2-opt) and moving up to three places elsewhere (or-opt) until neither helps.
/// </summary>
internal sealed class RoundTrip
{
    private const int Exact = 9;
    private const int MostStarts = 40;
    private const int LongestMove = 3;
    private const double Gain = 1e-9;

    private readonly double[,] distances;
    private readonly int count;

    private RoundTrip(int count, Func<int, int, double> distance)
    {
        (this.count, distances) = (count, new double[count, count]);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++)
                distances[i, j] = distance(i, j);
    }

    /// <summary>The order of places 0 to <paramref name="count"/> - 1; the same input always gives the same one, which begins with 0.</summary>
    /// <param name="count">How many places.</param>
    /// <param name="distance">How far it is from one to another; the same both ways.</param>
    public static int[] Order(int count, Func<int, int, double> distance)
    {
        if (count <= LongestMove)
            return [.. Enumerable.Range(0, count)];
        var trip = new RoundTrip(count, distance);
        return count <= Exact ? trip.Best() : trip.Good();
    }

    /// <summary>How long a round trip is.</summary>
    public static double Length(IReadOnlyList<int> order, Func<int, int, double> distance) =>
        Enumerable.Range(0, order.Count).Sum(i => distance(order[i], order[(i + 1) % order.Count]));

    /// <summary>The shortest, from the shortest ways through all sets of places (Held and Karp).</summary>
    private int[] Best()
    {
        var (last, full) = (count - 1, (1 << (count - 1)) - 1);
        var (shortest, before) = (new double[full + 1, last], new int[full + 1, last]);
        for (var set = 1; set <= full; set++)
        {
            for (var end = 0; end < last; end++)
            {
                if ((set & (1 << end)) == 0)
                    continue;
                var rest = set & ~(1 << end);
                (shortest[set, end], before[set, end]) = rest == 0 ? (distances[0, end + 1], -1) : (double.MaxValue, -1);
                for (var from = 0; from < last; from++)
                    if ((rest & (1 << from)) != 0 && shortest[rest, from] + distances[from + 1, end + 1] is var length && length < shortest[set, end])
                        (shortest[set, end], before[set, end]) = (length, from);
            }
        }
        var stop = Enumerable.Range(0, last).MinBy(end => shortest[full, end] + distances[end + 1, 0]);
        var order = new List<int>(count);
        for (var set = full; stop >= 0; (set, stop) = (set & ~(1 << stop), before[set, stop]))
            order.Add(stop + 1);
        order.Add(0);
        order.Reverse();
        return [.. order];
    }

    private int[] Good()
    {
        var starts = Enumerable.Range(0, Math.Min(count, MostStarts)).Select(i => i * count / Math.Min(count, MostStarts));
        var best = starts.Select(start => Bettered(Nearest(start))).MinBy(order => Length(order, (a, b) => distances[a, b]))!;
        var zero = Array.IndexOf(best, 0);
        return [.. best[zero..], .. best[..zero]];
    }

    private int[] Nearest(int start)
    {
        var order = new int[count];
        var left = Enumerable.Range(0, count).Where(i => i != start).ToList();
        order[0] = start;
        for (var i = 1; i < count; i++)
        {
            order[i] = left.MinBy(place => distances[order[i - 1], place]);
            left.Remove(order[i]);
        }
        return order;
    }

    private int[] Bettered(int[] order)
    {
        while (TurnsRound(order) || MovesElsewhere(order))
        {
        }
        return order;
    }

    private bool TurnsRound(int[] order)
    {
        var better = false;
        for (var i = 0; i < count - 1; i++)
        {
            for (var j = i + 2; j < count; j++)
            {
                var (a, b, c, d) = (order[i], order[i + 1], order[j], order[(j + 1) % count]);
                if (a == d || distances[a, c] + distances[b, d] >= distances[a, b] + distances[c, d] - Gain)
                    continue;
                Array.Reverse(order, i + 1, j - i);
                better = true;
            }
        }
        return better;
    }

    private bool MovesElsewhere(int[] order)
    {
        for (var length = 1; length <= LongestMove; length++)
            for (var from = 0; from + length <= count; from++)
                if (MovesElsewhere(order, from, length))
                    return true;
        return false;
    }

    private bool MovesElsewhere(int[] order, int from, int length)
    {
        var (first, end) = (order[from], order[from + length - 1]);
        var (before, after) = (order[(from + count - 1) % count], order[(from + length) % count]);
        var saved = distances[before, first] + distances[end, after] - distances[before, after];
        int[] rest = [.. order[..from], .. order[(from + length)..]];
        for (var i = 0; i < rest.Length; i++)
        {
            var (a, b) = (rest[i], rest[(i + 1) % rest.Length]);
            if (a == before && b == after)
                continue;
            var straight = distances[a, first] + distances[end, b] - distances[a, b];
            var turned = distances[a, end] + distances[first, b] - distances[a, b];
            if (Math.Min(straight, turned) >= saved - Gain)
                continue;
            var moved = order[from..(from + length)];
            if (turned < straight)
                Array.Reverse(moved);
            int[] next = [.. rest[..(i + 1)], .. moved, .. rest[(i + 1)..]];
            next.CopyTo(order, 0);
            return true;
        }
        return false;
    }
}
