using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Customers that resemble one, with which it may be merged (C-26); the likeliest first.</summary>
    [Get("/api/customers/{id}/merges/candidates")]
    Task<IReadOnlyList<Duplicate>> MergeCandidatesAsync(Guid id, CancellationToken ct = default);

    /// <summary>Two customers side by side: what differs, what is proposed, how much would move.</summary>
    /// <param name="id">The one that would stay.</param>
    /// <param name="mergedId">The one that would go.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/{id}/merges/with/{mergedId}")]
    Task<MergeComparison> CompareCustomersAsync(Guid id, Guid mergedId, CancellationToken ct = default);

    /// <summary>Makes one of two; 412 where either was changed since they were compared.</summary>
    [Post("/api/customers/{id}/merges")]
    Task<MergedCustomers> MergeCustomersAsync(Guid id, [Body] MergeCustomersRequest request, CancellationToken ct = default);

    /// <summary>Merges, the latest first.</summary>
    /// <param name="q">A part of a name or code.</param>
    /// <param name="customerId">Only those by which this customer grew.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/merges")]
    Task<Page<MergeDetails>> FindMergesAsync(
        string? q = null, Guid? customerId = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Makes two of one again, within 30 days.</summary>
    [Post("/api/customers/merges/{id}/undo")]
    Task<UndoneMerge> UndoMergeAsync(Guid id, CancellationToken ct = default);
}
