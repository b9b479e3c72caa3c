using Refit;

namespace Crm.Accounts.Contracts.Api;

public partial interface IAccountsApi
{
    /// <summary>
    /// Uploads the files of an import (CSV in UTF-8, UTF-16 or GB18030; 20 MB and 200,000 rows in all): orders with their lines in one file, or
    /// orders, lines, customers and products in one each. Shows how they would be read.
    /// </summary>
    [Multipart]
    [Post("/api/accounts/orders/imports")]
    Task<OrderPreview> UploadOrdersAsync(IEnumerable<StreamPart> files, CancellationToken ct = default);

    /// <summary>The preview again, with other columns where they are given.</summary>
    [Post("/api/accounts/orders/imports/{id}/preview")]
    Task<OrderPreview> PreviewOrdersAsync(Guid id, [Body] StartOrderImportRequest request, CancellationToken ct = default);

    /// <summary>Starts booking in the background.</summary>
    [Post("/api/accounts/orders/imports/{id}/start")]
    Task<OrderImportStatus> StartOrderImportAsync(Guid id, [Body] StartOrderImportRequest request, CancellationToken ct = default);

    /// <summary>Stops; what is booked stays booked.</summary>
    [Post("/api/accounts/orders/imports/{id}/cancel")]
    Task CancelOrderImportAsync(Guid id, CancellationToken ct = default);

    /// <summary>Where an import stands.</summary>
    [Get("/api/accounts/orders/imports/{id}")]
    Task<OrderImportStatus> GetOrderImportAsync(Guid id, CancellationToken ct = default);

    /// <summary>Imports, newest first.</summary>
    [Get("/api/accounts/orders/imports")]
    Task<Page<OrderImportStatus>> FindOrderImportsAsync(int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>The bad rows of a file as CSV (UTF-8) with the reason in the last column; correct and load it again.</summary>
    [Get("/api/accounts/orders/imports/{id}/files/{file}/errors.csv")]
    Task<HttpContent> OrderErrorsAsync(Guid id, int file, CancellationToken ct = default);

    /// <summary>Customers that orders name and nobody here knows, the largest amount first (200 at most).</summary>
    [Get("/api/accounts/orders/unmatched")]
    Task<IReadOnlyList<UnmatchedCustomer>> UnmatchedCustomersAsync(CancellationToken ct = default);

    /// <summary>Says who an unknown customer is: its orders are booked to it, and the next ones will be.</summary>
    [Post("/api/accounts/orders/unmatched")]
    Task<MatchedOrders> MatchCustomerAsync([Body] MatchCustomerRequest request, CancellationToken ct = default);

    /// <summary>Orders, newest first.</summary>
    [Get("/api/accounts/orders")]
    Task<Page<OrderSummary>> FindOrdersAsync(
        string? q = null, Guid? customerId = null, string? source = null, DateOnly? from = null, DateOnly? until = null, int? limit = null,
        string? cursor = null, CancellationToken ct = default);

    /// <summary>One order with its lines.</summary>
    [Get("/api/accounts/orders/{id}")]
    Task<OrderDetails> GetOrderAsync(Guid id, CancellationToken ct = default);

    /// <summary>A customer's orders of a year by month; months without orders are left out, and all of them where the reader sees none of the customer's orders.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="year">The year; this one unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/accounts/customers/{customerId}/order-months")]
    Task<IReadOnlyList<OrderMonth>> OrderMonthsAsync(Guid customerId, int? year = null, CancellationToken ct = default);
}
