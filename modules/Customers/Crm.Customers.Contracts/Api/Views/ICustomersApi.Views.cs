using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>One's own views of a list and those that are shared with one, by name (C-32); at most 200.</summary>
    /// <param name="list">One of <see cref="ViewLists"/>.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/views")]
    Task<IReadOnlyList<SavedView>> FindViewsAsync(string list, CancellationToken ct = default);

    /// <summary>Saves how one looks at a list; at most 50 a person and list.</summary>
    [Post("/api/customers/views")]
    Task<SavedView> AddViewAsync([Body] ViewFields view, CancellationToken ct = default);

    /// <summary>Renames a view, shares it, or replaces what it shows.</summary>
    [Put("/api/customers/views/{id}")]
    Task<SavedView> ChangeViewAsync(Guid id, [Body] ViewFields view, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Removes a view; for 30 days it can be had back.</summary>
    [Delete("/api/customers/views/{id}")]
    Task DeleteViewAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes a removed view back.</summary>
    [Post("/api/customers/views/{id}/restore")]
    Task<SavedView> RestoreViewAsync(Guid id, CancellationToken ct = default);

    /// <summary>Says with which view one's list opens.</summary>
    [Put("/api/customers/views/default")]
    Task ChooseDefaultViewAsync([Body] DefaultViewRequest request, CancellationToken ct = default);
}
