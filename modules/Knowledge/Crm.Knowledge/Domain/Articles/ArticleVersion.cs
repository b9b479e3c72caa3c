namespace Crm.Knowledge.Domain.Articles;

/// <summary>A version as it was published: never changed, never deleted.</summary>
internal sealed class ArticleVersion : ArticleContent
{
    private ArticleVersion()
    {
    }

    public ArticleVersion(Article article, int number, Guid author, Guid reviewer, string? comment, DateTimeOffset at)
    {
        (ArticleId, Number, AuthorId, ReviewerId, Comment, PublishedAt) = (article.Id, number, author, reviewer, comment?.Trim(), at);
        Take(article.Fields);
    }

    public Guid ArticleId { get; private set; }
    public int Number { get; private set; }
    public Guid AuthorId { get; private set; }
    public Guid ReviewerId { get; private set; }
    public string? Comment { get; private set; }
    public DateTimeOffset PublishedAt { get; private set; }
}
