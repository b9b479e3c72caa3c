using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Knowledge.Features.DraftFromCase;

/// <summary>Drafts an article from a resolved case (K-04).</summary>
/// <param name="CaseId">The case.</param>
public sealed record DraftFromCase(Guid CaseId);

internal static class DraftFromCaseEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/cases/{caseId:guid}/draft", (Guid caseId, IMessageBus bus, CancellationToken ct) => bus.InvokeAsync<DraftedArticle>(new DraftFromCase(caseId), ct))
            .RequirePermission(KnowledgePermissions.Write)
            .WithSummary("Drafts an article from a resolved case without personal data; a second time gives the same article");
        api.MapGet("/cases/{caseId:guid}", ForCaseAsync).RequirePermission(KnowledgePermissions.Read).WithSummary("Whether a case can become, or became, an article");
    }

    /// <summary>About a case that is not known here, or concerns the reader, there is nothing to tell.</summary>
    private static async Task<CaseKnowledge> ForCaseAsync(Guid caseId, KnowledgeDbContext db, IActors actors, CancellationToken ct)
    {
        var actor = actors.Current;
        var known = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.CaseId == caseId, ct);
        if (known is null || known.Recused.Contains(actor.StaffId))
            return new CaseKnowledge(false, null);
        var made = await db.VisibleTo(actor).Where(a => a.CaseId == caseId).Select(a => new { a.Id, a.Number, a.TitleZh, a.TitleEn }).SingleOrDefaultAsync(ct);
        return new CaseKnowledge(known.IsResolved && actor.Has(KnowledgePermissions.Write),
            made is null ? null : new ArticleLink(made.Id, made.Number, ArticleReader.Title(made.TitleZh, made.TitleEn)));
    }
}

/// <summary>Carries the command out.</summary>
public sealed class DraftFromCaseHandler(KnowledgeDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command. The case's row is locked, so that two clicks at once make one article.</summary>
    public async Task<DraftedArticle> Handle(DraftFromCase command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        var origin = (await db.Cases.FromSql($"SELECT * FROM knowledge.resolved_cases WHERE case_id = {command.CaseId} FOR UPDATE").ToListAsync(ct)).SingleOrDefault();
        if (origin is not { IsResolved: true } || origin.Recused.Contains(actor.StaffId))
            throw new NotFoundException();
        var article = await db.Articles.SingleOrDefaultAsync(a => a.CaseId == command.CaseId, ct);
        if (article is null)
        {
            article = new Article(await db.NextNumberAsync(now, ct), CaseArticle.Draft(origin), new Author(actor.StaffId, actor.UnitId), now, origin);
            db.Articles.Add(article);
            await db.IndexAsync(article, null, ct);
            await db.SaveChangesAsync(ct); // The answer carries the version.
        }
        return new DraftedArticle(article.Id, article.Number, ETags.Write(article.Version));
    }
}
