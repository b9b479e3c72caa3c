using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Features.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Crm.Knowledge.Features.Suggest;

/// <summary>The published articles that fit a case's text (K-07). Says nothing rather than something that does not fit.</summary>
internal static class SuggestEndpoint
{
    private const int Usual = 3;
    private const int Most = 10;
    private const int LongestText = 200;

    /// <summary>Two parts of it in the text, or one among keywords or in the title; see <see cref="Ranking.Suggested"/>.</summary>
    private const double LeastStrength = 0.09;

    // What nearly every case says: it tells nothing of the subject.
    private static readonly string[] OfEveryCase =
        ["客户", "来电", "咨询", "反映", "请问", "询问", "回复", "尽快", "处理", "问题", "希望", "要求", "联系", "电话", "投诉", "customer", "customers", "please", "call", "the", "and", "for", "how"];

    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/suggestions", HandleAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("The articles that fit a text best");

    private static async Task<IReadOnlyList<ArticleSuggestion>> HandleAsync(
        string? text, string? kind, int? limit, KnowledgeDbContext db, SearchVocabulary vocabulary, IActors actors, TimeProvider time, CancellationToken ct)
    {
        // The subject stands first and says most.
        var asked = text is { Length: > LongestText } ? text[..LongestText] : text;
        var known = await vocabulary.ReadAsync(ct);
        if (SearchText.LooseQuery(asked, known.Synonyms, known.Common.Concat(OfEveryCase).ToHashSet(StringComparer.Ordinal)) is not { } query)
            return [];
        var scope = new SearchScope(actors.Current, new ArticleFilter(), null);
        var found = await db.Database.PlannedOnceAsync(Ranking.Suggested(scope.Sql),
            [.. scope.Parameters(), new NpgsqlParameter("suggested", query.ToString()), new NpgsqlParameter("now", time.GetUtcNow()),
                new NpgsqlParameter("kind", kind?.Trim() ?? ""), new NpgsqlParameter("least", LeastStrength),
                new NpgsqlParameter("most", Math.Clamp(limit ?? Usual, 1, Most))], Found.Read, ct);
        return [.. found.Select(f => f.Hit(asked)).Select(h => new ArticleSuggestion(h.Id, h.Number, h.Title, string.Concat(h.Snippet.Select(p => p.Text)), h.Score))];
    }
}
