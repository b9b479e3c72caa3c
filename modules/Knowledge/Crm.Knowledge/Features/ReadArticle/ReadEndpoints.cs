using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Domain.Comparing;
using Crm.Knowledge.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Features.ReadArticle;

/// <summary>An article, its working copy, its versions and what changed between them.</summary>
internal static class ReadEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/articles/{id:guid}", GetAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("One article");
        api.MapGet("/articles/{id:guid}/draft", GetDraftAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("Its working copy, for those who write or review");
        api.MapGet("/articles/{id:guid}/versions", VersionsAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("Every version ever published");
        api.MapGet("/articles/{id:guid}/versions/{number:int}", VersionAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("One version as it was");
        api.MapGet("/articles/{id:guid}/comparison", CompareAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("What changed from one version to another");
    }

    private static async Task<ArticleDetails> GetAsync(Guid id, KnowledgeDbContext db, IActors actors, CancellationToken ct) =>
        await db.DetailsAsync(await db.ArticleAsync(id, actors.Current, ct), actors.Current, ct);

    private static async Task<ArticleDraft> GetDraftAsync(Guid id, KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var article = await db.ArticleWithDraftAsync(id, actors.Current, ct);
        return article.Draft() with { Related = await db.RelatedAsync(article.RelatedIds, actors.Current, ct) };
    }

    private static async Task<IReadOnlyList<ArticleVersionSummary>> VersionsAsync(Guid id, KnowledgeDbContext db, IActors actors, CancellationToken ct) =>
        [.. (await VersionsOfAsync(id, db, actors, ct)).OrderByDescending(v => v.Number).Select(v => v.Summary())];

    private static async Task<ArticleVersionDetails> VersionAsync(Guid id, int number, KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var version = (await VersionsOfAsync(id, db, actors, ct)).SingleOrDefault(v => v.Number == number) ?? throw new NotFoundException();
        return new ArticleVersionDetails(version.Summary(), version.Fields);
    }

    private static async Task<ArticleComparison> CompareAsync(Guid id, int from, int? to, KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var versions = await VersionsOfAsync(id, db, actors, ct);
        var before = from == 0 ? null : versions.SingleOrDefault(v => v.Number == from)?.Fields ?? throw new NotFoundException();
        var after = to is { } number
            ? versions.SingleOrDefault(v => v.Number == number)?.Fields ?? throw new NotFoundException()
            : (await db.ArticleWithDraftAsync(id, actors.Current, ct)).Fields;
        var tree = await db.TreeAsync(ct);
        return new ArticleComparison(from, to, ContentDiff.Of(before, after, category => tree.Path(category, ArticleReader.English)));
    }

    /// <summary>The versions the reader may see: an old one may have been confidential when the latest is not.</summary>
    private static async Task<List<ArticleVersion>> VersionsOfAsync(Guid id, KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var article = await db.ArticleAsync(id, actors.Current, ct);
        var secrets = actors.Current.Has(KnowledgePermissions.ReadConfidential) || article.AuthorId == actors.Current.StaffId;
        return await db.Versions.AsNoTracking()
            .Where(v => v.ArticleId == id && (secrets || v.Confidentiality != Confidentiality.Confidential)).ToListAsync(ct);
    }
}
