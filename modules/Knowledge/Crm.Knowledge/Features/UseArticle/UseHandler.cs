using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Domain.Search;
using Crm.Knowledge.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Features.UseArticle;

/// <summary>Counts uses and opinions. Counters are added up in the database, so that two at once both count.</summary>
public sealed class UseHandler(KnowledgeDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Counts a use: once for a person and case, or day.</summary>
    public async Task Handle(RecordUse command, CancellationToken ct)
    {
        var (me, now, (use, caseId, kind)) = (actors.Current.StaffId, time.GetUtcNow(), command.Request);
        await SeenAsync(command.ArticleId, ct);
        var on = caseId?.ToString() ?? ChinaTime.Today(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var fresh = await db.Database.ExecuteSqlAsync($"""
            INSERT INTO knowledge.article_uses (key, article_id, use, staff_id, case_id, at)
            VALUES ({$"{command.ArticleId}:{use}:{me}:{on}"}, {command.ArticleId}, {use.ToString()}, {me}, {caseId}, {now}) ON CONFLICT DO NOTHING
            """, ct);
        if (fresh == 0)
            return;
        var (opened, used, sent) = (use == ArticleUse.Opened ? 1 : 0, use == ArticleUse.Used ? 1 : 0, use == ArticleUse.Sent ? 1 : 0);
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO knowledge.article_counts AS c (article_id, opened, used, sent) VALUES ({command.ArticleId}, {opened}, {used}, {sent})
            ON CONFLICT (article_id) DO UPDATE SET opened = c.opened + {opened}, used = c.used + {used}, sent = c.sent + {sent}
            """, ct);
        if (use != ArticleUse.Opened)
            await CountKindAsync(command.ArticleId, kind, 1, ct);
    }

    /// <summary>Keeps what a reader says now; the last word counts.</summary>
    public async Task<ArticleCounts> Handle(GiveFeedback command, CancellationToken ct)
    {
        var (me, now, said) = (actors.Current.StaffId, time.GetUtcNow(), command.Request);
        await SeenAsync(command.ArticleId, ct);
        // One after the other for an article: the counters follow from what is there.
        await db.Database.ExecuteSqlAsync($"INSERT INTO knowledge.article_counts (article_id) VALUES ({command.ArticleId}) ON CONFLICT (article_id) DO UPDATE SET opened = article_counts.opened", ct);
        var before = await db.Feedback.SingleOrDefaultAsync(f => f.ArticleId == command.ArticleId && f.StaffId == me, ct);
        var feedback = before ?? db.Feedback.Add(new FeedbackRecord { ArticleId = command.ArticleId, StaffId = me }).Entity;
        if (said.Helpful && before?.Helpful != true)
            await CountKindAsync(command.ArticleId, said.Kind, 1, ct);
        feedback.Say(said.Helpful, said.Comment, now);
        await db.SaveChangesAsync(ct);
        await db.Database.ExecuteSqlAsync($"""
            UPDATE knowledge.article_counts c SET
                helpful = (SELECT count(*) FROM knowledge.article_feedback f WHERE f.article_id = c.article_id AND f.helpful),
                not_helpful = (SELECT count(*) FROM knowledge.article_feedback f WHERE f.article_id = c.article_id AND NOT f.helpful)
            WHERE c.article_id = {command.ArticleId}
            """, ct);
        return (await db.Counts.AsNoTracking().SingleAsync(c => c.ArticleId == command.ArticleId, ct)).Counts;
    }

    private async Task CountKindAsync(Guid articleId, string? kind, int by, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(kind))
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO knowledge.article_kind_counts AS c (article_id, kind, used) VALUES ({articleId}, {kind.Trim()}, {by})
                ON CONFLICT (article_id, kind) DO UPDATE SET used = c.used + {by}
                """, ct);
    }

    private async Task SeenAsync(Guid articleId, CancellationToken ct)
    {
        if (!await db.VisibleTo(actors.Current).AnyAsync(a => a.Id == articleId, ct))
            throw new NotFoundException();
    }
}
