using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Shared;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Crm.Knowledge.Features.Search;

/// <summary>Finds articles (K-06): everything typed first; with few such, a wrong character or only parts of it are forgiven.</summary>
internal sealed class ArticleSearch(KnowledgeDbContext db, SearchVocabulary vocabulary, IActors actors, TimeProvider time)
{
    private const int MostRanked = 120;
    private const int FewHits = 3;
    private const int ShortestRemembered = 2;
    private const int LongestRemembered = 100;

    /// <summary>One part of what was typed in the text; see <see cref="Ranking.Loose"/>.</summary>
    private const double LeastStrength = 0.04;

    public async Task<SearchResult> FindAsync(ArticleFilter filter, CancellationToken ct)
    {
        var categories = filter.CategoryId is { } category ? (await db.TreeAsync(ct)).WithBelow(category) : null;
        var scope = new SearchScope(actors.Current, filter, categories);
        var known = await vocabulary.ReadAsync(ct);
        if (SearchText.Query(filter.Q, known.Synonyms) is not { } query)
            return await LatestAsync(filter, scope, ct);
        var (ranked, mode) = await RankAsync(filter.Q!, query, known, scope, ct);
        var limit = Keyset.Limit(filter.Limit);
        var start = Keyset.Read<int>(filter.Cursor)?.Key ?? 0;
        var page = ranked.Skip(start).Take(limit).ToList();
        if (ranked.Count == 0 && filter.Remember == true)
            await RememberAsync(filter.Q!, ct);
        var next = start + limit < ranked.Count ? Keyset.Write(start + limit, page[^1].Id) : null;
        return new SearchResult(await db.HitsAsync(page, filter.Q, ct), next, mode);
    }

    private async Task<(List<Ranked> Found, SearchMode Mode)> RankAsync(
        string typed, NpgsqlTsQuery query, SearchVocabulary.Known known, SearchScope scope, CancellationToken ct)
    {
        var found = await RunAsync(Ranking.Strict(scope.Sql), query, scope, 0, ct);
        if (found.Count >= FewHits)
            return (found, SearchMode.Strict);
        var mode = found.Count > 0 ? SearchMode.Strict : SearchMode.Forgiving;
        if (found.Count == 0 && SearchText.FuzzyQuery(typed, known.Synonyms) is { } fuzzy)
            Add(found, await RunAsync(Ranking.Strict(scope.Sql), fuzzy, scope, 0, ct));
        if (SearchText.LooseQuery(typed, known.Synonyms, known.Common) is { } loose)
            Add(found, await RunAsync(Ranking.Loose(scope.Sql), loose, scope, LeastStrength, ct));
        if (found.Count == 0 && typed.Any(char.IsAsciiLetter))
            Add(found, await db.Database.SqlQueryRaw<Ranked>(Ranking.Misspelt(scope.Sql),
                [.. scope.Parameters(), new NpgsqlParameter("typed", typed.Trim().ToLowerInvariant()), new NpgsqlParameter("most", FewHits)]).ToListAsync(ct));
        return (found, mode);
    }

    /// <summary>What was found before stays before; one article is found once.</summary>
    private static void Add(List<Ranked> found, IEnumerable<Ranked> more) => found.AddRange(more.ExceptBy(found.Select(r => r.Id), r => r.Id).ToList());

    private Task<List<Ranked>> RunAsync(string sql, NpgsqlTsQuery query, SearchScope scope, double least, CancellationToken ct) =>
        db.Database.SqlQueryRaw<Ranked>(sql,
            [.. scope.Parameters(), new NpgsqlParameter("q", query.ToString()), new NpgsqlParameter("now", time.GetUtcNow()),
                new NpgsqlParameter("least", least), new NpgsqlParameter("most", MostRanked)]).ToListAsync(ct);

    private async Task<SearchResult> LatestAsync(ArticleFilter filter, SearchScope scope, CancellationToken ct)
    {
        var limit = Keyset.Limit(filter.Limit);
        List<NpgsqlParameter> parameters = [.. scope.Parameters(), new("most", limit + 1)];
        var beyond = "";
        if (Keyset.Read<DateTimeOffset>(filter.Cursor) is { } after)
        {
            beyond = "AND (i.shown_at, i.article_id) < (@afterAt, @afterId)";
            parameters.AddRange([new("afterAt", after.Key.ToUniversalTime()), new("afterId", after.Id)]);
        }
        var ids = await db.Database.SqlQueryRaw<Ranked>(Ranking.Latest($"{scope.Sql} {beyond}"), [.. parameters]).ToListAsync(ct);
        var (page, next) = Keyset.Cut([.. await db.HitsAsync(ids, null, ct)], limit, h => Keyset.Write(h.At, h.Id));
        return new SearchResult(page, next, SearchMode.Latest);
    }

    private async Task RememberAsync(string typed, CancellationToken ct)
    {
        var text = typed.Trim().ToLowerInvariant();
        if (text.Length is < ShortestRemembered or > LongestRemembered)
            return;
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO knowledge.failed_searches AS s (text, times, last_at) VALUES ({text}, 1, {time.GetUtcNow()})
            ON CONFLICT (text) DO UPDATE SET times = s.times + 1, last_at = excluded.last_at
            """, ct);
    }
}

/// <summary>An article with its score.</summary>
internal sealed record Ranked(Guid Id, double Score);
