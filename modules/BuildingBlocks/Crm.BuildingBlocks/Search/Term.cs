namespace Crm.BuildingBlocks.Search;

/// <summary>One thing that was typed, and what else it may be called.</summary>
internal sealed record Term(IReadOnlyList<Spelling> Spellings)
{
    public static IEnumerable<Term> Of(List<Run> runs, Synonyms synonyms)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].IsIdeographs)
            {
                foreach (var part in synonyms.Split(runs[i].Text))
                    yield return WithSynonyms(new(part, true, [part]), synonyms);
                continue;
            }
            var first = i;
            while (i + 1 < runs.Count && runs[i + 1].Joined)
                i++;
            yield return WithSynonyms(Compound(runs[first..(i + 1)]), synonyms);
        }
    }

    private static Term WithSynonyms(Spelling spelling, Synonyms synonyms)
    {
        var others = synonyms.For(spelling.Text).SelectMany(Spelling.Of);
        return new([spelling, .. others]);
    }

    private static Spelling Compound(List<Run> words) =>
        new(string.Concat(words.Select(w => w.Text)), false, [.. words.Select(w => w.Text)]);
}

/// <summary>One way to write a term: a fragment of ideographs, or words that hang together (KA-2024 is two).</summary>
internal sealed record Spelling(string Text, bool IsIdeographs, IReadOnlyList<string> Words)
{
    public static IEnumerable<Spelling> Of(string folded)
    {
        var runs = Run.Split(folded);
        if (runs.Count == 0)
            return [];
        return runs.TrueForAll(r => r.IsIdeographs)
            ? [new(string.Concat(runs.Select(r => r.Text)), true, [folded])]
            : [new(folded, false, [.. runs.Select(r => r.Text)])];
    }
}
