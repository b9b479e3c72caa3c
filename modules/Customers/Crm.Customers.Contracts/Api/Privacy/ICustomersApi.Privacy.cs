using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Requests about persons' data (W-08): what is to be answered first, then the latest; at most 200.</summary>
    /// <param name="state">One of <see cref="PersonRequestStates"/>; all without it.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/personal-data/requests")]
    Task<IReadOnlyList<PersonRequestSummary>> FindPersonRequestsAsync(string? state = null, CancellationToken ct = default);

    /// <summary>One request.</summary>
    [Get("/api/customers/personal-data/requests/{id}")]
    Task<PersonRequestDetails> GetPersonRequestAsync(Guid id, CancellationToken ct = default);

    /// <summary>Writes a request down; names, numbers and customers of the records named are added.</summary>
    [Post("/api/customers/personal-data/requests")]
    Task<PersonRequestDetails> OpenPersonRequestAsync([Body] OpenPersonRequestRequest request, CancellationToken ct = default);

    /// <summary>Asks the approvers for the erasure. 409 where it is not open.</summary>
    [Post("/api/customers/personal-data/requests/{id}/submit")]
    Task SubmitPersonRequestAsync(Guid id, CancellationToken ct = default);

    /// <summary>Refuses it before anything is erased; an approval that was asked for is taken back.</summary>
    [Post("/api/customers/personal-data/requests/{id}/refuse")]
    Task RefusePersonRequestAsync(Guid id, [Body] RefusePersonRequestRequest request, CancellationToken ct = default);

    /// <summary>Writes into the audit that the person's copy was taken out; an export is answered by that.</summary>
    [Post("/api/customers/personal-data/requests/{id}/export")]
    Task RecordPersonExportAsync(Guid id, [Body] RecordPersonExportRequest request, CancellationToken ct = default);
}
