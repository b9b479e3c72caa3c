using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Chooses records that something is to be done with (C-32); <see cref="StartBulkRunAsync"/> says what. Those that were chosen and never started go after a day.</summary>
    [Post("/api/customers/bulk")]
    Task<BulkRunStatus> ChooseRecordsAsync([Body] BulkChoice choice, CancellationToken ct = default);

    /// <summary>Starts in the background. Permission and scope are looked at for each record.</summary>
    [Post("/api/customers/bulk/{id}/start")]
    Task<BulkRunStatus> StartBulkRunAsync(Guid id, [Body] BulkRequest request, CancellationToken ct = default);

    /// <summary>Stops; what was done is done and can be taken back.</summary>
    [Post("/api/customers/bulk/{id}/cancel")]
    Task CancelBulkRunAsync(Guid id, CancellationToken ct = default);

    /// <summary>Takes back what was done, in the background: a record that still is as the run left it becomes what it was. Within 30 days.</summary>
    [Post("/api/customers/bulk/{id}/undo")]
    Task<BulkRunStatus> UndoBulkRunAsync(Guid id, CancellationToken ct = default);

    /// <summary>One's own runs, newest first.</summary>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/bulk")]
    Task<Page<BulkRunStatus>> FindBulkRunsAsync(int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Where a run stands.</summary>
    [Get("/api/customers/bulk/{id}")]
    Task<BulkRunStatus> GetBulkRunAsync(Guid id, CancellationToken ct = default);

    /// <summary>What became of the records, in the order they were chosen.</summary>
    /// <param name="id">The run.</param>
    /// <param name="state">One of <see cref="BulkRecordStates"/>.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/bulk/{id}/records")]
    Task<Page<BulkRecord>> FindBulkRecordsAsync(Guid id, string? state = null, int? limit = null, string? cursor = null, CancellationToken ct = default);
}
