using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Confidential customers within one's scope that one may not read, by name or code; of secret ones those whose whole code is given.</summary>
    /// <param name="q">Part of the name or code; without it the latest.</param>
    /// <param name="limit">At most so many, 1 to 50; 10 unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/confidential")]
    Task<IReadOnlyList<ConfidentialCustomer>> FindConfidentialAsync(string? q = null, int? limit = null, CancellationToken ct = default);

    /// <summary>Whether one reads a customer, and what one asked for. 404 where the customer is beyond one's scope.</summary>
    [Get("/api/customers/{id}/access")]
    Task<CustomerAccessDetails> GetAccessAsync(Guid id, CancellationToken ct = default);

    /// <summary>Asks to read a confidential customer until a day; the manager of its owner decides. Refused (409) while one asks or reads already.</summary>
    [Post("/api/customers/{id}/access")]
    Task<AccessRequestDetails> RequestAccessAsync(Guid id, [Body] RequestAccessRequest request, CancellationToken ct = default);

    /// <summary>Takes back what oneself asked for, before it is decided (409 afterwards).</summary>
    [Delete("/api/customers/{id}/access/{requestId}")]
    Task WithdrawAccessAsync(Guid id, Guid requestId, CancellationToken ct = default);

    /// <summary>Ends what was granted, before its last day.</summary>
    [Post("/api/customers/{id}/access/{requestId}/end")]
    Task EndAccessAsync(Guid id, Guid requestId, [Body] EndAccessRequest request, CancellationToken ct = default);

    /// <summary>A customer's level, to whom it is circulated, who reads it for a time and who opened it.</summary>
    [Get("/api/customers/{id}/confidentiality")]
    Task<ConfidentialityDetails> GetConfidentialityAsync(Guid id, CancellationToken ct = default);

    /// <summary>Sets the level.</summary>
    [Put("/api/customers/{id}/confidentiality")]
    Task SetConfidentialityAsync(Guid id, [Body] SetConfidentialityRequest request, CancellationToken ct = default);

    /// <summary>Circulates it to people and units; who has it already keeps it. People are told.</summary>
    [Post("/api/customers/{id}/circulation")]
    Task CirculateAsync(Guid id, [Body] CirculateRequest request, CancellationToken ct = default);

    /// <summary>Takes somebody out of the circulation.</summary>
    [Delete("/api/customers/{id}/circulation/{entryId}")]
    Task RecallAsync(Guid id, Guid entryId, CancellationToken ct = default);
}
