using System.Text.RegularExpressions;

namespace Crm.BuildingBlocks.Search;

/// <summary>Finds in a text what a search typed, and cuts the text into pieces there.</summary>
internal static partial class Highlighter
{
    public static IReadOnlyList<TextPiece> Pieces(string text, string? typed, bool isName) =>
        Cut(text, MatchMarks.Of(text, typed, isName), 0, text.Length);

    public static IReadOnlyList<TextPiece> Snippet(string text, string? typed, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 10);
        text = Spaces().Replace(text.Trim(), " ");
        var marks = MatchMarks.Of(text, typed, isName: false);
        if (text.Length <= length)
            return Cut(text, marks, 0, text.Length);
        var (from, to) = Densest(text, marks, length);
        var pieces = new List<TextPiece>();
        if (from > 0)
            pieces.Add(new("…", false));
        pieces.AddRange(Cut(text, marks, from, to));
        if (to < text.Length)
            pieces.Add(new("…", false));
        return pieces;
    }

    /// <summary>The stretch with most marked characters; the first match in it keeps a little text before it.</summary>
    private static (int From, int To) Densest(string text, bool[] marks, int length)
    {
        var before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            before[i + 1] = before[i] + (marks[i] ? 1 : 0);
        var best = (From: 0, Count: before[length]);
        for (var i = 1; i < text.Length; i++)
        {
            if (!marks[i] || marks[i - 1])
                continue;
            var from = Math.Clamp(i - length / 4, 0, text.Length - length);
            var count = before[from + length] - before[from];
            if (count > best.Count)
                best = (from, count);
        }
        var start = char.IsLowSurrogate(text[best.From]) ? best.From + 1 : best.From;
        var end = best.From + length;
        return (start, end < text.Length && char.IsLowSurrogate(text[end]) ? end - 1 : end);
    }

    private static List<TextPiece> Cut(string text, bool[] marks, int from, int to)
    {
        var pieces = new List<TextPiece>();
        for (var start = from; start < to;)
        {
            var end = start + 1;
            while (end < to && marks[end] == marks[start])
                end++;
            pieces.Add(new(text[start..end], marks[start]));
            start = end;
        }
        return pieces;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
