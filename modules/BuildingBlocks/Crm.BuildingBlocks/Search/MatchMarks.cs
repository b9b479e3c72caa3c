namespace Crm.BuildingBlocks.Search;

/// <summary>For each character of a text, whether it belongs to a match.</summary>
internal sealed class MatchMarks
{
    private const int ShortestInnerDigits = 4;
    // A page of results marks the same words in each of them.
    private static volatile Typed last = new("", []);

    private readonly FoldedText text;
    private readonly bool[] marks;
    private List<Run>? runs;

    private MatchMarks(string source)
    {
        text = new(source);
        marks = new bool[source.Length];
    }

    public static bool[] Of(string source, string? typed, bool isName)
    {
        var found = new MatchMarks(source);
        foreach (var spelling in Spellings(typed))
        {
            if (spelling.IsIdeographs)
                found.MarkFragment(spelling.Text);
            else if (!found.MarkWords(string.Concat(spelling.Words)))
                foreach (var word in spelling.Words)
                    if (!found.MarkWords(word) && isName)
                        found.MarkSounds(word);
        }
        return found.marks;
    }

    private static IReadOnlyList<Spelling> Spellings(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return [];
        if (last is var known && known.Text == typed)
            return known.Spellings;
        var parsed = new Typed(typed, [.. Term.Of(Run.Split(FoldedText.Of(typed)), Synonyms.None).Select(term => term.Spellings[0])]);
        last = parsed;
        return parsed.Spellings;
    }

    private void MarkFragment(string fragment)
    {
        if (MarkAll(fragment) || fragment.Length < 3)
            return;
        // A question, or a fragment with a wrong character: what there is of it in pairs.
        for (var i = 0; i + 1 < fragment.Length; i++)
            MarkAll(fragment.Substring(i, 2));
    }

    private bool MarkAll(string fragment)
    {
        var found = false;
        for (var i = 0; (i = text.Value.IndexOf(fragment, i, StringComparison.Ordinal)) >= 0; i++, found = true)
            Mark(i, i + fragment.Length);
        return found;
    }

    /// <summary>Marks words, and words hanging together, where they begin with what was typed.</summary>
    private bool MarkWords(string typed)
    {
        runs ??= Run.Split(text.Value);
        var found = false;
        for (var first = 0; first < runs.Count; first++)
        {
            if (runs[first].IsIdeographs || runs[first].Joined)
                continue;
            var last = first;
            while (last + 1 < runs.Count && runs[last + 1].Joined)
                last++;
            found |= MarkCompound(runs.GetRange(first, last - first + 1), typed);
        }
        return found;
    }

    private bool MarkCompound(List<Run> words, string typed)
    {
        var joined = string.Concat(words.Select(w => w.Text));
        var places = words.SelectMany(w => Enumerable.Range(w.Start, w.Text.Length)).ToArray();
        var found = false;
        for (var i = 0; (i = joined.IndexOf(typed, i, StringComparison.Ordinal)) >= 0; i++)
        {
            var startsWord = i == 0 || places[i] != places[i - 1] + 1 || char.IsAsciiDigit(joined[i]) != char.IsAsciiDigit(joined[i - 1]);
            if (!startsWord && !(typed.Length >= ShortestInnerDigits && Script.IsDigits(typed)))
                continue;
            Mark(places[i], places[i + typed.Length - 1] + 1);
            found = true;
        }
        return found;
    }

    private void MarkSounds(string typed)
    {
        for (var i = 0; i < text.Value.Length; i++)
            if (SoundMatch.End(text.Value, i, typed) is { } end)
            {
                Mark(i, end);
                i = end - 1;
            }
    }

    private void Mark(int from, int to)
    {
        for (var i = text.SourceStart(from); i < text.SourceEnd(to); i++)
            marks[i] = true;
    }

    private sealed record Typed(string Text, IReadOnlyList<Spelling> Spellings);
}
