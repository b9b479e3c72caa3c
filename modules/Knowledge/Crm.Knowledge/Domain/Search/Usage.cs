using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Domain.Search;

/// <summary>One use of an article; its key keeps the same use from counting twice.</summary>
internal sealed class UseRecord
{
    public required string Key { get; init; }
    public Guid ArticleId { get; init; }
    public ArticleUse Use { get; init; }
    public Guid StaffId { get; init; }
    public Guid? CaseId { get; init; }
    public DateTimeOffset At { get; init; }
}

/// <summary>What one reader said of an article.</summary>
internal sealed class FeedbackRecord
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid ArticleId { get; init; }
    public Guid StaffId { get; init; }
    public bool Helpful { get; private set; }
    public string? Comment { get; private set; }
    public DateTimeOffset At { get; private set; }

    public void Say(bool helpful, string? comment, DateTimeOffset at) =>
        (Helpful, Comment, At) = (helpful, string.IsNullOrWhiteSpace(comment) ? null : comment.Trim(), at);
}

/// <summary>How often an article was used: beside the article, so that using it does not make somebody's change of it stale.</summary>
internal sealed class UsageCount
{
    public Guid ArticleId { get; init; }
    public int Opened { get; init; }
    public int Used { get; init; }
    public int Sent { get; init; }
    public int Helpful { get; init; }
    public int NotHelpful { get; init; }

    public ArticleCounts Counts => new(Opened, Used, Sent, Helpful, NotHelpful);
}

/// <summary>How often an article helped with a kind of case.</summary>
internal sealed class KindCount
{
    public Guid ArticleId { get; init; }
    public required string Kind { get; init; }
    public int Used { get; init; }
}
