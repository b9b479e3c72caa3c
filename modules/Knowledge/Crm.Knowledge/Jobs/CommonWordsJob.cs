using Crm.BuildingBlocks.Jobs;
using Crm.Knowledge.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Jobs;

/// <summary>Finds the words that so many articles have that they tell nothing in a whole question.</summary>
internal sealed class CommonWordsJob(KnowledgeDbContext db) : IJob
{
    /// <summary>A word is common in more than one of this many articles …</summary>
    private const int OneOf = 20;

    /// <summary>… and in more than this many, so that a small collection has none.</summary>
    private const int AtLeast = 50;

    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.CommonWords.ExecuteDeleteAsync(cancellationToken);
        var found = await db.Database.ExecuteSqlAsync($"""
            INSERT INTO knowledge.common_words (word, articles)
            SELECT word, ndoc FROM ts_stat('SELECT search FROM knowledge.article_index')
            WHERE ndoc > greatest({AtLeast}, (SELECT count(*) / {OneOf} FROM knowledge.article_index))
            """, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return $"{found} common words";
    }
}
