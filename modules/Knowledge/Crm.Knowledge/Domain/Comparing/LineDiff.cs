using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Domain.Comparing;

/// <summary>What changed between two texts, line by line: the longest common lines stay.</summary>
internal static class LineDiff
{
    // Above this many pairs of lines the middle is shown as removed and added whole; no article written by people gets there.
    private const long MostPairs = 4_000_000;

    public static IReadOnlyList<DiffLine> Of(string? before, string? after)
    {
        var (a, b) = (Lines(before), Lines(after));
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        var lines = new List<DiffLine>(a[..start].Select(l => new DiffLine(DiffKind.Same, l)));
        Middle(a[start..^end], b[start..^end], lines);
        lines.AddRange(a[^end..].Select(l => new DiffLine(DiffKind.Same, l)));
        return lines;
    }

    private static void Middle(string[] a, string[] b, List<DiffLine> lines)
    {
        var common = (long)a.Length * b.Length <= MostPairs ? Lengths(a, b) : null;
        var (i, j) = (0, 0);
        while (common is not null && i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                lines.Add(new DiffLine(DiffKind.Same, a[i++]));
                j++;
            }
            else
            {
                lines.Add(common[i + 1, j] >= common[i, j + 1] ? new DiffLine(DiffKind.Removed, a[i++]) : new DiffLine(DiffKind.Added, b[j++]));
            }
        }
        lines.AddRange(a[i..].Select(l => new DiffLine(DiffKind.Removed, l)));
        lines.AddRange(b[j..].Select(l => new DiffLine(DiffKind.Added, l)));
    }

    /// <summary>How many lines the rests from each pair of places on have in common.</summary>
    private static int[,] Lengths(string[] a, string[] b)
    {
        var lengths = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }

    private static string[] Lines(string? text) => string.IsNullOrEmpty(text) ? [] : text.Split('\n');
}
