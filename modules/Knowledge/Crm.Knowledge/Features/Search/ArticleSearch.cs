using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
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
    private const int ShortestRemembered = 2;
    private const int LongestRemembered = 100;
    private const int MostMisspelt = 3;

    /// <summary>A query for a word that no text has.</summary>
    private const string Nothing = "'∅'";

    public async Task<SearchResult> FindAsync(ArticleFilter filter, CancellationToken ct)
    {
        var categories = filter.CategoryId is { } category ? (await db.TreeAsync(ct)).WithBelow(category) : null;
        var scope = new SearchScope(actors.Current, filter, categories);
        var known = await vocabulary.ReadAsync(ct);
        if (SearchText.Query(filter.Q, known.Synonyms) is not { } query)
            return await LatestAsync(filter, scope, ct);
        var (limit, start) = (Keyset.Limit(filter.Limit), Keyset.Read<int>(filter.Cursor)?.Key ?? 0);
        NpgsqlParameter[] Common() =>
            [.. scope.Parameters(), Query("strict", query), new("now", time.GetUtcNow()), new("start", start), new("most", limit + 1)];
        var found = await db.Database.PlannedOnceAsync(Ranking.Enough(scope.Sql), Common(), Found.Read, ct);
        if (found.Count == 0)
            found = await db.Database.PlannedOnceAsync(Ranking.Found(scope.Sql), [.. Common(),
                Query("fuzzy", SearchText.FuzzyQuery(filter.Q, known.Synonyms)), Query("loose", SearchText.LooseQuery(filter.Q, known.Synonyms, known.Common))], Found.Read, ct);
        if (found.Count == 0 && start == 0)
            return await MisspeltAsync(filter, scope, ct);
        var next = found.Count > limit ? Keyset.Write(start + limit, found[limit - 1].Id) : null;
        var mode = found.Count > 0 && found[0].Strict ? SearchMode.Strict : SearchMode.Forgiving;
        return new SearchResult([.. found.Take(limit).Select(f => f.Hit(filter.Q))], next, mode);
    }

    private static NpgsqlParameter Query(string name, NpgsqlTsQuery? query) => new(name, query?.ToString() ?? Nothing);

    private async Task<SearchResult> MisspeltAsync(ArticleFilter filter, SearchScope scope, CancellationToken ct)
    {
        List<Ranked> found = !filter.Q!.Any(char.IsAsciiLetter) ? [] : await db.Database.SqlQueryRaw<Ranked>(Ranking.Misspelt(scope.Sql),
            [.. scope.Parameters(), new NpgsqlParameter("typed", filter.Q!.Trim().ToLowerInvariant()), new NpgsqlParameter("most", MostMisspelt)]).ToListAsync(ct);
        if (found.Count == 0 && filter.Remember == true)
            await RememberAsync(filter.Q!, ct);
        return new SearchResult(await db.HitsAsync(found, filter.Q, ct), null, SearchMode.Forgiving);
    }

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
