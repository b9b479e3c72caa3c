using NpgsqlTypes;

namespace Crm.BuildingBlocks.Search;

/// <summary>
/// Search in Chinese, Latin, numbers and pinyin, the same for every module. Writing: <see cref="Index"/>, <see cref="IndexName"/> or a
/// <see cref="SearchDocument"/> of several fields fill a <c>tsvector</c> column with a GIN index. Reading: <see cref="Query"/> is matched
/// against it with <c>@@</c> (<see cref="SearchQueries"/> in LINQ, <c>$1::tsquery</c> in SQL). Showing:
/// <see cref="Highlight"/> and <see cref="Snippet"/>.
/// </summary>
/// <remarks>
/// Never pass a query through <c>to_tsquery</c> or <c>plainto_tsquery</c>: their parser does not know these lexemes.
/// An entity's vector is read with the entity; lists should project the columns they show.
/// </remarks>
public static class SearchText
{
    /// <summary>The vector of one text.</summary>
    public static NpgsqlTsVector Index(string? text, SearchWeight weight = SearchWeight.A) => new SearchDocument().Add(text, weight).ToVector();

    /// <summary>The vector of one name, which is also found by pinyin and by initials from any of its characters on.</summary>
    public static NpgsqlTsVector IndexName(string? name) => new SearchDocument().AddName(name).ToVector();

    /// <summary>
    /// The filter for what a person typed; null when nothing searchable was typed, which means no filter. All parts must occur: Chinese
    /// anywhere, words and numbers from their beginning (numbers also by any four digits or more inside), names also by pinyin and initials.
    /// Safe for any input. Only the first 64 parts count.
    /// </summary>
    /// <param name="typed">As typed; may be null.</param>
    /// <param name="synonyms">Words that stand for each other; either finds the other.</param>
    public static NpgsqlTsQuery? Query(string? typed, Synonyms? synonyms = null) => QueryBuilder.All(typed, synonyms);

    /// <summary>
    /// As <see cref="Query"/>, but each Chinese fragment of four characters or more may contain one wrong character: its first or its
    /// second half must occur. Still selective; try it when <see cref="Query"/> finds nothing.
    /// </summary>
    public static NpgsqlTsQuery? FuzzyQuery(string? typed, Synonyms? synonyms = null) => QueryBuilder.Fuzzy(typed, synonyms);

    /// <summary>
    /// Any part may occur; for whole questions, and of use only when ranked. Pairs made of function characters (怎么, 的, 了 …) do not
    /// count. Null when nothing is left.
    /// </summary>
    /// <remarks>
    /// Ranking reads every vector it ranks, so rank a bounded number of candidates:
    /// <code>
    /// select id from (select id, search from articles where search @@ @query limit 500) c order by ts_rank_cd(search, @query) desc limit 20
    /// </code>
    /// </remarks>
    /// <param name="typed">As typed; may be null.</param>
    /// <param name="synonyms">Words that stand for each other.</param>
    /// <param name="common">Parts found in so many documents that they tell nothing, to be left out unless nothing else is there: the
    /// <c>word</c> of <c>ts_stat('select search from articles')</c> whose <c>ndoc</c> is more than a twentieth of them.</param>
    public static NpgsqlTsQuery? LooseQuery(string? typed, Synonyms? synonyms = null, IReadOnlySet<string>? common = null) =>
        QueryBuilder.Any(typed, synonyms, common);

    /// <summary>The text in pieces, marking what <paramref name="typed"/> matches. The pieces joined are the text, unchanged.</summary>
    /// <param name="text">Any text; null gives no piece.</param>
    /// <param name="typed">As typed; null or nothing searchable gives one unmarked piece.</param>
    /// <param name="isName">Also marks Chinese characters matched by pinyin or initials.</param>
    public static IReadOnlyList<TextPiece> Highlight(string? text, string? typed, bool isName = false) =>
        Highlighter.Pieces(text ?? "", typed, isName);

    /// <summary>The part of a long text with most matches, marked as by <see cref="Highlight"/>, "…" where it was cut.</summary>
    /// <param name="text">Any text; line breaks and runs of space are shown as one space.</param>
    /// <param name="typed">As typed.</param>
    /// <param name="length">Characters shown at most, without the ellipses; at least 10.</param>
    public static IReadOnlyList<TextPiece> Snippet(string? text, string? typed, int length = 120) =>
        Highlighter.Snippet(text ?? "", typed, length);
}
