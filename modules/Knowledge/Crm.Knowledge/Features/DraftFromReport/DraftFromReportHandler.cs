using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Articles;
using Crm.Knowledge.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Features.DraftFromReport;

/// <summary>Carries the command out.</summary>
public sealed class DraftFromReportHandler(KnowledgeDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command. One at a time for a report, so that two clicks at once make one article.</summary>
    public async Task<DraftedArticle> Handle(DraftFromReport command, CancellationToken ct)
    {
        var (actor, now) = (actors.Current, time.GetUtcNow());
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('knowledge.market_reports ' || {command.ReportId.ToString()}, 0))", ct);
        var article = await db.Articles.SingleOrDefaultAsync(a => a.MarketReportId == command.ReportId, ct);
        if (article is null)
        {
            article = new Article(await db.NextNumberAsync(now, ct), ReportArticle.Draft(command.Report), new Author(actor.StaffId, actor.UnitId), now, marketReport: command.ReportId);
            db.Articles.Add(article);
            await db.IndexAsync(article, null, ct);
            await db.SaveChangesAsync(ct); // The answer carries the version.
        }
        return new DraftedArticle(article.Id, article.Number, ETags.Write(article.Version));
    }
}
