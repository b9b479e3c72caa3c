using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Suggestions that one may see (C-61): one's own, those one carries out, those one judges, and those that are shared.</summary>
    /// <param name="q">A part of title or text.</param>
    /// <param name="state">One of <see cref="SuggestionStates"/>, or <c>open</c>.</param>
    /// <param name="topic">One of <see cref="SuggestionTopics"/>.</param>
    /// <param name="source">One of <see cref="SuggestionSources"/>.</param>
    /// <param name="mine">Only one's own and those one carries out.</param>
    /// <param name="shared">Only those that are shared.</param>
    /// <param name="sort">-score, -at (unless given) or at.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/suggestions")]
    Task<Page<SuggestionSummary>> FindSuggestionsAsync(
        string? q = null, string? state = null, string? topic = null, string? source = null, bool? mine = null, bool? shared = null, string? sort = null, int? limit = null,
        string? cursor = null, CancellationToken ct = default);

    /// <summary>One suggestion; reading a confidential one is noted in the audit.</summary>
    [Get("/api/customers/suggestions/{id}")]
    Task<SuggestionDetails> GetSuggestionAsync(Guid id, CancellationToken ct = default);

    /// <summary>Writes a suggestion down.</summary>
    [Post("/api/customers/suggestions")]
    Task<SuggestionDetails> AddSuggestionAsync([Body] SuggestionFields suggestion, CancellationToken ct = default);

    /// <summary>Changes what is suggested, until it is judged.</summary>
    [Put("/api/customers/suggestions/{id}")]
    Task<SuggestionDetails> ChangeSuggestionAsync(Guid id, [Body] SuggestionFields suggestion, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Judges it by the criteria, accepts or declines it, and answers whoever suggested it; until it is begun it can be judged anew.</summary>
    [Post("/api/customers/suggestions/{id}/judge")]
    Task<SuggestionDetails> JudgeSuggestionAsync(Guid id, [Body] JudgeSuggestionRequest request, CancellationToken ct = default);

    /// <summary>Has an accepted one carried out, or changes how.</summary>
    [Post("/api/customers/suggestions/{id}/plan")]
    Task<SuggestionDetails> PlanSuggestionAsync(Guid id, [Body] PlanSuggestionRequest request, CancellationToken ct = default);

    /// <summary>Tells how it goes on; with its effect it is finished.</summary>
    [Post("/api/customers/suggestions/{id}/progress")]
    Task<SuggestionDetails> ReportSuggestionAsync(Guid id, [Body] SuggestionProgressRequest request, CancellationToken ct = default);

    /// <summary>Rewards whoever suggested it.</summary>
    [Post("/api/customers/suggestions/{id}/reward")]
    Task<SuggestionDetails> RewardSuggestionAsync(Guid id, [Body] RewardSuggestionRequest request, CancellationToken ct = default);

    /// <summary>Lets everybody learn from one that was carried out, or no longer.</summary>
    [Post("/api/customers/suggestions/{id}/share")]
    Task<SuggestionDetails> ShareSuggestionAsync(Guid id, [Body] ShareSuggestionRequest request, CancellationToken ct = default);
}
