namespace Crm.BuildingBlocks.Search;

/// <summary>Words that stand for each other in searches (停电, 断电, 没电), as editors keep them. Immutable; safe to share.</summary>
public sealed class Synonyms
{
    private readonly Dictionary<string, HashSet<string>> alternatives = [];
    private readonly int longest;

    /// <param name="groups">Each group's words stand for each other; a word may be in several groups. Single characters are ignored.</param>
    public Synonyms(IEnumerable<IReadOnlyCollection<string>> groups)
    {
        foreach (var group in groups)
        {
            var words = group.Select(w => FoldedText.Of(w).Trim()).Where(w => w.Length > 1).Distinct().ToList();
            foreach (var word in words)
            {
                if (!alternatives.TryGetValue(word, out var others))
                    alternatives.Add(word, others = []);
                others.UnionWith(words.Where(w => w != word));
                longest = Math.Max(longest, word.Length);
            }
        }
    }

    /// <summary>No synonyms.</summary>
    public static Synonyms None { get; } = new([]);

    /// <summary>The words that stand for <paramref name="word"/>, without itself.</summary>
    internal IReadOnlyCollection<string> For(string word) => alternatives.TryGetValue(word, out var others) ? others : [];

    /// <summary>Splits a run of ideographs at the words known here, the longest first.</summary>
    internal IEnumerable<string> Split(string ideographs)
    {
        var rest = 0;
        for (var i = 0; i < ideographs.Length; i++)
        {
            var length = Math.Min(longest, ideographs.Length - i);
            while (length > 1 && !alternatives.ContainsKey(ideographs.Substring(i, length)))
                length--;
            if (length <= 1)
                continue;
            if (i > rest)
                yield return ideographs[rest..i];
            yield return ideographs.Substring(i, length);
            rest = i + length;
            i = rest - 1;
        }
        if (rest < ideographs.Length)
            yield return ideographs[rest..];
    }
}
