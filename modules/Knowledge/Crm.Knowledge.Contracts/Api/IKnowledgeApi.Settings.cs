using Refit;

namespace Crm.Knowledge.Contracts.Api;

public partial interface IKnowledgeApi
{
    /// <summary>All categories, parents before children, in order.</summary>
    [Get("/api/knowledge/categories")]
    Task<IReadOnlyList<CategoryView>> CategoriesAsync(CancellationToken ct = default);

    /// <summary>Adds a category.</summary>
    [Post("/api/knowledge/categories")]
    Task<CategoryView> AddCategoryAsync([Body] CategoryFields category, CancellationToken ct = default);

    /// <summary>Changes or moves a category.</summary>
    [Put("/api/knowledge/categories/{id}")]
    Task<CategoryView> ChangeCategoryAsync(Guid id, [Body] CategoryFields category, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Removes an empty category. 409 <c>knowledge.category_in_use</c>.</summary>
    [Delete("/api/knowledge/categories/{id}")]
    Task RemoveCategoryAsync(Guid id, CancellationToken ct = default);

    /// <summary>All synonyms.</summary>
    [Get("/api/knowledge/synonyms")]
    Task<IReadOnlyList<SynonymView>> SynonymsAsync(CancellationToken ct = default);

    /// <summary>Adds a group of synonyms.</summary>
    [Post("/api/knowledge/synonyms")]
    Task<SynonymView> AddSynonymsAsync([Body] SynonymFields synonyms, CancellationToken ct = default);

    /// <summary>Changes a group of synonyms.</summary>
    [Put("/api/knowledge/synonyms/{id}")]
    Task<SynonymView> ChangeSynonymsAsync(Guid id, [Body] SynonymFields synonyms, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Removes a group of synonyms.</summary>
    [Delete("/api/knowledge/synonyms/{id}")]
    Task RemoveSynonymsAsync(Guid id, CancellationToken ct = default);

    /// <summary>Searches that found nothing, the most frequent first.</summary>
    [Get("/api/knowledge/failed-searches")]
    Task<IReadOnlyList<FailedSearchView>> FailedSearchesAsync(int? limit = null, CancellationToken ct = default);
}
