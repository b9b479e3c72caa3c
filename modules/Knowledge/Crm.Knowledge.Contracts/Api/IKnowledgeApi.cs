using Refit;

namespace Crm.Knowledge.Contracts.Api;

/// <summary>The Knowledge module over HTTP: articles here; search, suggestions and settings in the other parts.</summary>
public partial interface IKnowledgeApi
{
    /// <summary>One article as its readers see it. 404 for one the reader may not see.</summary>
    [Get("/api/knowledge/articles/{id}")]
    Task<ArticleDetails> GetAsync(Guid id, CancellationToken ct = default);

    /// <summary>Its working copy; what is published where there is none.</summary>
    [Get("/api/knowledge/articles/{id}/draft")]
    Task<ArticleDraft> GetDraftAsync(Guid id, CancellationToken ct = default);

    /// <summary>Begins an article.</summary>
    [Post("/api/knowledge/articles")]
    Task<DraftedArticle> WriteAsync([Body] ArticleFields article, CancellationToken ct = default);

    /// <summary>Changes the working copy; of a published article it begins one. 412 when somebody else was first.</summary>
    [Put("/api/knowledge/articles/{id}")]
    Task<ArticleDraft> ChangeAsync(Guid id, [Body] ArticleFields article, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Hands the working copy to the reviewers.</summary>
    [Post("/api/knowledge/articles/{id}/submission")]
    Task<ArticleDraft> SubmitAsync(Guid id, [Body] SubmitArticleRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes it back from review.</summary>
    [Post("/api/knowledge/articles/{id}/withdrawal")]
    Task<ArticleDraft> WithdrawAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Publishes what is in review. 403 <c>knowledge.own_work</c> for whoever wrote in it.</summary>
    [Post("/api/knowledge/articles/{id}/publication")]
    Task<ArticleDetails> PublishAsync(Guid id, [Body] PublishArticleRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Gives what is in review back with a comment.</summary>
    [Post("/api/knowledge/articles/{id}/return")]
    Task<ArticleDraft> ReturnAsync(Guid id, [Body] ReturnArticleRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Confirms that a published article still holds.</summary>
    [Post("/api/knowledge/articles/{id}/confirmation")]
    Task<ArticleDetails> ConfirmAsync(Guid id, [Body] ConfirmArticleRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Retires a published article.</summary>
    [Post("/api/knowledge/articles/{id}/retirement")]
    Task<ArticleDetails> RetireAsync(Guid id, [Body] RetireArticleRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Every version that was ever published, the newest first.</summary>
    [Get("/api/knowledge/articles/{id}/versions")]
    Task<IReadOnlyList<ArticleVersionSummary>> VersionsAsync(Guid id, CancellationToken ct = default);

    /// <summary>One version as it was.</summary>
    [Get("/api/knowledge/articles/{id}/versions/{number}")]
    Task<ArticleVersionDetails> VersionAsync(Guid id, int number, CancellationToken ct = default);

    /// <summary>What changed from one version to another.</summary>
    /// <param name="id">The article.</param>
    /// <param name="from">The older version; 0 for nothing.</param>
    /// <param name="to">The newer version; the working copy unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/knowledge/articles/{id}/comparison")]
    Task<ArticleComparison> CompareAsync(Guid id, int from, int? to = null, CancellationToken ct = default);

    /// <summary>Articles to choose from as somebody types.</summary>
    [Get("/api/knowledge/lookup")]
    Task<IReadOnlyList<ArticleLink>> LookupAsync(string? q = null, int? limit = null, CancellationToken ct = default);

    /// <summary>What waits for review, the oldest first.</summary>
    [Get("/api/knowledge/reviews")]
    Task<Page<ReviewItem>> ReviewsAsync(bool? due = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>How much waits for the reader to review.</summary>
    [Get("/api/knowledge/reviews/count")]
    Task<ReviewCount> ReviewCountAsync(CancellationToken ct = default);

    /// <summary>Says that an article was used.</summary>
    [Post("/api/knowledge/articles/{id}/uses")]
    Task RecordUseAsync(Guid id, [Body] RecordUseRequest request, CancellationToken ct = default);

    /// <summary>Says whether an article helped.</summary>
    [Put("/api/knowledge/articles/{id}/feedback")]
    Task<ArticleCounts> GiveFeedbackAsync(Guid id, [Body] GiveFeedbackRequest request, CancellationToken ct = default);

    /// <summary>What readers said of an article, the newest first; for those who write or review.</summary>
    [Get("/api/knowledge/articles/{id}/feedback")]
    Task<Page<FeedbackView>> FeedbackAsync(Guid id, int? limit = null, string? cursor = null, CancellationToken ct = default);
}
