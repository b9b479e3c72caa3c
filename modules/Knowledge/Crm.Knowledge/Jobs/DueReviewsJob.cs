using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Jobs;
using Crm.Knowledge.Contracts.Api;
using Crm.Knowledge.Data;
using Crm.Knowledge.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine.EntityFrameworkCore;

namespace Crm.Knowledge.Jobs;

/// <summary>Articles of which the date for looking them over has come become due; their authors are told.</summary>
internal sealed class DueReviewsJob(IDbContextOutbox<KnowledgeDbContext> outbox, TimeProvider time) : IJob
{
    private const int Batch = 500;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var (db, now) = (outbox.DbContext, time.GetUtcNow());
        var today = ChinaTime.Today(now);
        var due = await db.Articles.Where(a => a.State == ArticleState.Published && a.ReviewDueOn <= today).OrderBy(a => a.ReviewDueOn).Take(Batch).ToListAsync(cancellationToken);
        foreach (var article in due)
        {
            article.BecomeDue();
            await db.IndexAsync(article, null, cancellationToken);
            if (News.Notice("knowledge.due", article, [article.AuthorId], $"/knowledge/articles/{article.Id}", now) is { } notice)
                await outbox.PublishAsync(notice);
        }
        await outbox.SaveChangesAndFlushMessagesAsync(cancellationToken);
        return $"{due.Count} articles due";
    }
}
