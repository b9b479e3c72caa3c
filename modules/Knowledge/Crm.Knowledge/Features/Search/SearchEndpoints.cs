using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Features.Search;

/// <summary>Search, the start page, and choosing articles.</summary>
internal static class SearchEndpoints
{
    private const int OnStartPage = 8;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/articles", ([AsParameters] ArticleFilter filter, ArticleSearch search, CancellationToken ct) => search.FindAsync(filter, ct))
            .RequirePermission(KnowledgePermissions.Read).WithSummary("Finds articles in Chinese and English");
        api.MapGet("/overview", OverviewAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("Latest, most used, the reader's own");
        api.MapGet("/lookup", LookupAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("Articles to choose from as somebody types");
    }

    private static async Task<KnowledgeOverview> OverviewAsync(KnowledgeDbContext db, ArticleSearch search, IActors actors, CancellationToken ct)
    {
        var actor = actors.Current;
        var latest = await search.FindAsync(new ArticleFilter { Limit = OnStartPage }, ct);
        var used = await db.Index.AsNoTracking().Readable(actor)
            .Join(db.Counts, i => i.ArticleId, c => c.ArticleId, (i, c) => new { i.ArticleId, Uses = c.Used + c.Sent + c.Helpful, c.Opened })
            .Where(x => x.Uses > 0 || x.Opened > 0).OrderByDescending(x => x.Uses).ThenByDescending(x => x.Opened).ThenBy(x => x.ArticleId)
            .Select(x => x.ArticleId).Take(OnStartPage).ToListAsync(ct);
        IReadOnlyList<ArticleHit> mine = actor.Has(KnowledgePermissions.Write) ? await MineAsync(db, actor.StaffId, ct) : [];
        return new KnowledgeOverview(latest.Items, await db.HitsAsync([.. used.Select(id => new Ranked(id, 0))], null, ct), mine);
    }

    private static async Task<IReadOnlyList<ArticleHit>> MineAsync(KnowledgeDbContext db, Guid me, CancellationToken ct)
    {
        var open = await db.Index.AsNoTracking().Where(i => i.AuthorId == me && i.Revision != RevisionState.None && !i.Recused.Contains(me))
            .OrderByDescending(i => i.ShownAt).ThenByDescending(i => i.ArticleId).Select(i => i.ArticleId).Take(OnStartPage).ToListAsync(ct);
        return await db.HitsAsync([.. open.Select(id => new Ranked(id, 0))], null, ct);
    }

    private static async Task<IReadOnlyList<ArticleLink>> LookupAsync(string? q, int? limit, ArticleSearch search, CancellationToken ct) =>
        [.. (await search.FindAsync(new ArticleFilter { Q = q, Limit = Math.Clamp(limit ?? 10, 1, 20) }, ct)).Items.Select(h => new ArticleLink(h.Id, h.Number, h.Title))];
}
