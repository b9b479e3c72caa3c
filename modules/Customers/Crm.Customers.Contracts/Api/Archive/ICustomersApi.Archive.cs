using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>The fields of the archive, by section and in order, also those that are retired (C-20).</summary>
    [Get("/api/customers/fields")]
    Task<IReadOnlyList<ArchiveField>> FindFieldsAsync(CancellationToken ct = default);

    /// <summary>One field of the archive.</summary>
    [Get("/api/customers/fields/{id}")]
    Task<ArchiveField> GetFieldAsync(Guid id, CancellationToken ct = default);

    /// <summary>Adds a field at the end of its section. 422 names what is wrong field by field.</summary>
    [Post("/api/customers/fields")]
    Task<ArchiveField> AddFieldAsync([Body] ArchiveFieldSettings field, CancellationToken ct = default);

    /// <summary>Changes a field. Values that stand already are not checked again.</summary>
    [Put("/api/customers/fields/{id}")]
    Task<ArchiveField> ChangeFieldAsync(Guid id, [Body] ArchiveFieldSettings field, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Asks for a field no more; its values stay.</summary>
    [Post("/api/customers/fields/{id}/retire")]
    Task<ArchiveField> RetireFieldAsync(Guid id, CancellationToken ct = default);

    /// <summary>Asks for a retired field again.</summary>
    [Post("/api/customers/fields/{id}/restore")]
    Task<ArchiveField> RestoreFieldAsync(Guid id, CancellationToken ct = default);

    /// <summary>Puts the fields of a section into another order.</summary>
    [Post("/api/customers/fields/order")]
    Task OrderFieldsAsync([Body] OrderFieldsRequest request, CancellationToken ct = default);

    /// <summary>Deletes a field that came not with Crm, that no customer has a value of and no segment asks for (409 otherwise); retire it instead.</summary>
    [Delete("/api/customers/fields/{id}")]
    Task DeleteFieldAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>A customer's archive by section: the fields that apply to it and their values.</summary>
    [Get("/api/customers/{id}/archive")]
    Task<ArchiveDetails> GetArchiveAsync(Guid id, CancellationToken ct = default);
}
