using Crm.BuildingBlocks.Search;

namespace Crm.BuildingBlocks.Names;

/// <summary>
/// Names of companies compared as people would (customers.md C-02): without legal forms (有限公司, Co., Ltd, GmbH), case, width,
/// spaces and punctuation; regions in front or in brackets count less than the rest.
/// </summary>
public static class CompanyName
{
    /// <summary>
    /// The name without what does not tell companies apart: 北京华夏电力（集团）有限公司 → 北京华夏电力; "ABB Power Co., Ltd." → abb power.
    /// Empty for null and for a name of punctuation only; a name of nothing but legal forms stays whole.
    /// </summary>
    /// <param name="name">As written.</param>
    /// <param name="withoutRegion">Also leaves out a region in front or in brackets: 华夏电力.</param>
    public static string Normalize(string? name, bool withoutRegion = false)
    {
        var plain = LegalForms.Strip(FoldedText.Of(name ?? ""));
        return withoutRegion ? NameRegion.Split(plain).Core : NameRegion.WithoutBrackets(plain);
    }

    /// <summary>
    /// How alike two names are, 0 to 1; 1 when they normalise to the same. Of the pairs of Chinese characters and triples of Latin
    /// letters, those in common (Dice). Names that differ only in that one lacks the region have 0.95, with different regions at most 0.7.
    /// From 0.6 on a pair is worth showing to a person, from 0.85 on it is most likely the same company.
    /// </summary>
    /// <remarks>To compare one name with many, take it apart once: <see cref="ComparableName"/>.</remarks>
    public static double Similarity(string? a, string? b) => ComparableName.Of(a).Similarity(ComparableName.Of(b));

    /// <summary>
    /// Keys of which similar names share at least one, for a <c>text[]</c> column with a GIN index. Candidates, best first:
    /// <code>
    /// select id, name from customers where name_keys &amp;&amp; @keys
    /// order by cardinality(array(select unnest(name_keys) intersect select unnest(@keys))) desc limit 50
    /// </code>
    /// then <see cref="Similarity"/> decides. A key is the pinyin of the whole core (finds 华厦 for 华夏), a pair of Chinese characters, or the
    /// beginning of a Latin word; words that very many companies have (科技, 贸易, international) give none unless there is nothing else.
    /// </summary>
    /// <returns>At most 16 keys, without repetition; empty for an empty name.</returns>
    public static IReadOnlyList<string> BlockingKeys(string? name) => NameGrams.Keys(Normalize(name, withoutRegion: true));
}
