using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Logs a visitor.</summary>
    [Post("/api/customers/visitors")]
    Task<RegisteredVisitor> RegisterVisitorAsync([Body] RegisterVisitorRequest request, CancellationToken ct = default);

    /// <summary>Lists visitors, the latest first.</summary>
    /// <param name="who">me, team (default) or a host.</param>
    /// <param name="q">Part of the visitor's name or company.</param>
    /// <param name="from">On this day or later.</param>
    /// <param name="to">On this day or earlier.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/visitors")]
    Task<Page<VisitorDetails>> FindVisitorsAsync(
        string? who = null, string? q = null, DateOnly? from = null, DateOnly? to = null, int? limit = null, string? cursor = null,
        CancellationToken ct = default);
}
