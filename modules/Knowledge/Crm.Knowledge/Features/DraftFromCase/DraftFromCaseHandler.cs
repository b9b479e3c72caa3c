using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Features.DraftFromCase;

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
