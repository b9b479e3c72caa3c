using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>One's own segments and those that are shared, by name (C-32).</summary>
    /// <param name="q">A part of the name.</param>
    /// <param name="kind">One of <see cref="SegmentKinds"/>.</param>
    /// <param name="changeable">Only those one may change.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/segments")]
    Task<Page<SegmentDetails>> FindSegmentsAsync(
        string? q = null, string? kind = null, bool? changeable = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>One segment.</summary>
    [Get("/api/customers/segments/{id}")]
    Task<SegmentDetails> GetSegmentAsync(Guid id, CancellationToken ct = default);

    /// <summary>Makes a segment; a frozen one takes its members at once, at most 200,000 of those one may see.</summary>
    [Post("/api/customers/segments")]
    Task<SegmentDetails> AddSegmentAsync([Body] SegmentFields segment, CancellationToken ct = default);

    /// <summary>Changes a segment. The members of a frozen one stay; see <see cref="FreezeSegmentAsync"/>.</summary>
    [Put("/api/customers/segments/{id}")]
    Task<SegmentDetails> ChangeSegmentAsync(Guid id, [Body] SegmentFields segment, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Removes a segment; the customers stay.</summary>
    [Delete("/api/customers/segments/{id}")]
    Task DeleteSegmentAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes the members that fit the filter now, in place of those before; a live segment is frozen from then on.</summary>
    [Post("/api/customers/segments/{id}/freeze")]
    Task<SegmentDetails> FreezeSegmentAsync(Guid id, CancellationToken ct = default);

    /// <summary>Puts customers into a frozen segment by hand, or takes them out.</summary>
    [Post("/api/customers/segments/{id}/members")]
    Task<SegmentMembersChanged> ChangeSegmentMembersAsync(Guid id, [Body] SegmentMembersRequest request, CancellationToken ct = default);
}
