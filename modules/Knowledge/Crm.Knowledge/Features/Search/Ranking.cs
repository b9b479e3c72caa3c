namespace Crm.Knowledge.Features.Search;

/// <summary>
/// How matches are ordered, in SQL. Ranking a text reads its whole vector, so only a bounded number is ranked, the best of the titles
/// first: those vectors are short and say most. The texts are looked into where few titles match. It must not take longer with a hundred
/// thousand articles.
/// </summary>
internal static class Ranking
{
    /// <summary>Matches ranked as a whole: the best of the titles, and as many of the texts where there are fewer.</summary>
    private const int Candidates = 60;

    /// <summary>Matching titles of which these are the best.</summary>
    private const int Titles = 400;

    /// <summary>Weights of running text (D, unused), body, keywords and title.</summary>
    private const string Weights = "ARRAY[0.02, 0.08, 0.5, 1.0]::real[]";

    /// <summary>What people used and found helpful goes up, what is old goes down, each by a little.</summary>
    private const string Standing = """
        (1 + least(0.3, 0.06 * ln(1 + coalesce(n.used + n.sent + 2 * n.helpful, 0))) - least(0.3, 0.06 * ln(1 + coalesce(n.not_helpful, 0)))
         + 0.1 * exp(-greatest(0, extract(epoch FROM @now - i.shown_at)) / 31536000.0))
        """;

    /// <summary>Everything typed must occur: how close together, and whether in the title.</summary>
    private const string Close =
        $"(0.01 + ts_rank_cd({Weights}, i.search, @q::tsquery, 1) + CASE WHEN i.title_search @@ @q::tsquery THEN 0.5 ELSE 0 END)";

    /// <summary>
    /// Parts may occur: how many different ones, by where they stand. PostgreSQL divides by the parts of the query; multiplied with them
    /// again the figure says how much was found (0.6 for a part in the title), and too little is nothing.
    /// </summary>
    private const string Parts = $"(ts_rank({Weights}, i.search, @q::tsquery) * (numnode(@q::tsquery) + 1) / 2.0)";

    /// <summary>Fewer articles with everything typed than this, and articles with parts of it are shown after them.</summary>
    private const int Few = 3;

    /// <summary>One part of what was typed in the text; see <see cref="Parts"/>.</summary>
    private const string LeastParts = "0.04";

    private const int MostRanked = 120;

    /// <summary>
    /// The usual case: enough articles with everything typed (<c>@strict</c>), else nothing. A statement of a third of <see cref="Found"/>.
    /// </summary>
    public static string Enough(string scope) => $"""
        WITH {Stage("strict", scope, Close, "0", "")},
        p AS MATERIALIZED (
            SELECT id, score FROM strict WHERE (SELECT count(*) FROM strict) >= {Few} ORDER BY score DESC, id DESC OFFSET @start LIMIT @most)
        {Shown("p", "true")} ORDER BY p.score DESC, p.id DESC
        """;

    /// <summary>
    /// A search in one statement: articles with everything typed (<c>@strict</c>); with none, those where a character is wrong
    /// (<c>@fuzzy</c>); with few, those with parts of it (<c>@loose</c>) after them. From <c>@start</c>, <c>@most</c> of them.
    /// </summary>
    public static string Found(string scope) => $"""
        WITH {Stage("strict", scope, Close, "0", "")},
        {Stage("fuzzy", scope, Close, "0", "NOT EXISTS (SELECT FROM strict) AND ")},
        {Stage("loose", scope, Parts, LeastParts, $"(SELECT count(*) FROM strict) < {Few} AND ")},
        p AS MATERIALIZED (
            SELECT id, score, stage FROM (
                SELECT id, score, 0 AS stage FROM strict UNION ALL SELECT id, score, 1 FROM fuzzy UNION ALL
                SELECT id, score, 2 FROM loose WHERE id NOT IN (SELECT id FROM strict UNION ALL SELECT id FROM fuzzy)) a
            ORDER BY stage, score DESC, id DESC OFFSET @start LIMIT @most)
        {Shown("p", "EXISTS (SELECT FROM strict)")} ORDER BY p.stage, p.score DESC, p.id DESC
        """;

    /// <summary>Articles with parts of <c>@suggested</c>; what helped with such cases goes up.</summary>
    public static string Suggested(string scope) => $"""
        WITH {Stage("suggested", scope, $"{Parts} * (1 + least(0.6, 0.2 * ln(1 + coalesce(k.used, 0))))", "@least", "",
            "LEFT JOIN knowledge.article_kind_counts k ON k.article_id = i.article_id AND k.kind = @kind")}
        {Shown("suggested", "false")} ORDER BY p.score DESC, p.id DESC LIMIT @most
        """;

    /// <summary>The latest first, where nothing was typed.</summary>
    public static string Latest(string scope) => $"""
        SELECT i.article_id AS "Id", 0::float8 AS "Score" FROM knowledge.article_index i WHERE {scope}
        ORDER BY i.shown_at DESC, i.article_id DESC LIMIT @most
        """;

    /// <summary>English titles with a word like the one typed.</summary>
    public static string Misspelt(string scope) => $"""
        SELECT i.article_id AS "Id", word_similarity(@typed, lower(i.title_en))::float8 AS "Score" FROM knowledge.article_index i
        WHERE @typed <% lower(i.title_en) AND {scope} ORDER BY 2 DESC, 1 LIMIT @most
        """;

    private static string Shown(string source, string strict) => $"""
        SELECT p.id AS "Id", p.score AS "Score", {strict} AS "Strict", i.number AS "Number", i.state AS "State",
            i.category_id AS "CategoryId", i.confidentiality AS "Confidentiality", i.tags AS "Tags", i.shown_at AS "ShownAt",
            i.title_zh AS "TitleZh", i.title_en AS "TitleEn", i.text_zh AS "TextZh", i.text_en AS "TextEn"
        FROM {source} p JOIN knowledge.article_index i ON i.article_id = p.id
        """;

    /// <summary>The articles that match the parameter of the same name, at most <see cref="MostRanked"/>; nothing is read unless <paramref name="when"/>. OFFSET 0 keeps the rank from being computed twice.</summary>
    private static string Stage(string name, string scope, string rank, string least, string when, string join = "") => $"""
        {name}_titles AS MATERIALIZED (
            SELECT x.article_id FROM (
                SELECT i.article_id, i.title_search FROM knowledge.article_index i WHERE {when}i.title_search @@ @q::tsquery AND {scope} LIMIT {Titles}) x
            ORDER BY ts_rank({Weights}, x.title_search, @q::tsquery) DESC, x.article_id LIMIT {Candidates}),
        {name}_candidates AS MATERIALIZED (
            SELECT article_id FROM {name}_titles
            UNION
            (SELECT i.article_id FROM knowledge.article_index i
             WHERE {when}(SELECT count(*) FROM {name}_titles) < {Candidates} AND i.search @@ @q::tsquery AND {scope} LIMIT {Candidates})),
        {name} AS MATERIALIZED (
            SELECT r.id, (r.rank * r.standing)::float8 AS score FROM (
                SELECT i.article_id AS id, {rank} AS rank, {Standing} AS standing
                FROM {name}_candidates c JOIN knowledge.article_index i ON i.article_id = c.article_id
                    LEFT JOIN knowledge.article_counts n ON n.article_id = c.article_id {join}
                OFFSET 0) r
            WHERE r.rank >= {least} ORDER BY 2 DESC, 1 DESC LIMIT {MostRanked})
        """.Replace("@q::", $"@{name}::", StringComparison.Ordinal);
}
