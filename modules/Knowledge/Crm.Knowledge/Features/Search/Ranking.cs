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
    public static string Strict(string scope) => Sql(scope,
        $"(0.01 + ts_rank_cd({Weights}, i.search, @q::tsquery, 1) + CASE WHEN i.title_search @@ @q::tsquery THEN 0.5 ELSE 0 END)", "", "0");

    /// <summary>
    /// Parts may occur: how many different ones, by where they stand. PostgreSQL divides by the parts of the query; multiplied with them
    /// again the figure says how much was found (0.6 for a part in the title), and too little is nothing.
    /// </summary>
    public static string Loose(string scope) => Sql(scope, $"(ts_rank({Weights}, i.search, @q::tsquery) * (numnode(@q::tsquery) + 1) / 2.0)", "", "@least");

    /// <summary>As <see cref="Loose"/>, and what helped with such cases goes up.</summary>
    public static string Suggested(string scope) => Sql(scope,
        $"(ts_rank({Weights}, i.search, @q::tsquery) * (numnode(@q::tsquery) + 1) / 2.0 * (1 + least(0.6, 0.2 * ln(1 + coalesce(k.used, 0)))))",
        "LEFT JOIN knowledge.article_kind_counts k ON k.article_id = i.article_id AND k.kind = @kind", "@least");

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

    private static string Sql(string scope, string rank, string join, string least) => $"""
        WITH t AS MATERIALIZED (
            SELECT x.article_id FROM (
                SELECT i.article_id, i.title_search FROM knowledge.article_index i WHERE i.title_search @@ @q::tsquery AND {scope} LIMIT {Titles}) x
            ORDER BY ts_rank({Weights}, x.title_search, @q::tsquery) DESC, x.article_id LIMIT {Candidates}),
        c AS MATERIALIZED (
            SELECT article_id FROM t
            UNION
            (SELECT i.article_id FROM knowledge.article_index i
             WHERE (SELECT count(*) FROM t) < {Candidates} AND i.search @@ @q::tsquery AND {scope} LIMIT {Candidates})),
        r AS MATERIALIZED (
            SELECT i.article_id AS id, {rank} AS rank, {Standing} AS standing
            FROM c JOIN knowledge.article_index i ON i.article_id = c.article_id LEFT JOIN knowledge.article_counts n ON n.article_id = c.article_id {join})
        SELECT r.id AS "Id", (r.rank * r.standing)::float8 AS "Score" FROM r
        WHERE r.rank >= {least}
        ORDER BY 2 DESC, 1 DESC LIMIT @most
        """;
}
