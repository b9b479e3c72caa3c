using Refit;

namespace Crm.Knowledge.Contracts.Api;

public partial interface IKnowledgeApi
{
    /// <summary>Finds articles (K-06).</summary>
    [Get("/api/knowledge/articles")]
    Task<SearchResult> SearchAsync([Query] ArticleFilter filter, CancellationToken ct = default);

    /// <summary>The start page: latest, most used, the reader's own.</summary>
    [Get("/api/knowledge/overview")]
    Task<KnowledgeOverview> OverviewAsync(CancellationToken ct = default);

    /// <summary>The published articles that fit a text best (K-07).</summary>
    /// <param name="text">A case's subject and description, as far as written.</param>
    /// <param name="kind">The case's kind; what helped with such cases comes first.</param>
    /// <param name="limit">How many, 1 to 10; 3 unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/knowledge/suggestions")]
    Task<IReadOnlyList<ArticleSuggestion>> SuggestAsync(string text, string? kind = null, int? limit = null, CancellationToken ct = default);

    /// <summary>Whether a case can become, or became, an article.</summary>
    [Get("/api/knowledge/cases/{caseId}")]
    Task<CaseKnowledge> ForCaseAsync(Guid caseId, CancellationToken ct = default);

    /// <summary>Drafts an article from a resolved case without personal data (K-04); a second time gives the same article.</summary>
    [Post("/api/knowledge/cases/{caseId}/draft")]
    Task<DraftedArticle> DraftFromCaseAsync(Guid caseId, CancellationToken ct = default);

    /// <summary>Whether a market report can become, or became, an article.</summary>
    [Get("/api/knowledge/market-reports/{reportId}")]
    Task<ReportKnowledge> ForReportAsync(Guid reportId, CancellationToken ct = default);

    /// <summary>Drafts an article from a market report (C-42), personal data and the customer's name removed; a second time gives the same article.</summary>
    /// <param name="reportId">The report in Customers, whose reader tells what stands in it.</param>
    /// <param name="report">What stands in it.</param>
    /// <param name="ct">Cancels.</param>
    [Post("/api/knowledge/market-reports/{reportId}/draft")]
    Task<DraftedArticle> DraftFromReportAsync(Guid reportId, [Body] ReportToDraft report, CancellationToken ct = default);
}
