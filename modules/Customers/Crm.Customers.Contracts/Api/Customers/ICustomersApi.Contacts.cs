using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>People at the customers one may see (C-21).</summary>
    /// <param name="q">Name, pinyin or initials, digits of a number, e-mail.</param>
    /// <param name="role">One of <see cref="BuyingRoles"/>.</param>
    /// <param name="consent">One of <see cref="ConsentStates"/>, for <paramref name="channel"/>.</param>
    /// <param name="channel">One of <see cref="Channels"/>; any of them unless given (not with <c>unsaid</c>).</param>
    /// <param name="customerId">Only those of this customer.</param>
    /// <param name="ownerId">Only those of this owner's customers.</param>
    /// <param name="main">Only main contacts.</param>
    /// <param name="sort"><c>added</c> or <c>name</c>, with <c>-</c> in front the other way; <c>-added</c> unless given.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/contacts")]
    Task<Page<ContactSummary>> FindContactsAsync(
        string? q = null, string? role = null, string? consent = null, string? channel = null, Guid? customerId = null, Guid? ownerId = null, bool? main = null,
        string? sort = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>The people of a list as a file, a row for each customer they serve; the filters of <see cref="FindContactsAsync"/>.</summary>
    /// <param name="format">xlsx (unless given) or csv.</param>
    /// <param name="q">Text.</param>
    /// <param name="role">One of <see cref="BuyingRoles"/>.</param>
    /// <param name="consent">One of <see cref="ConsentStates"/>.</param>
    /// <param name="channel">One of <see cref="Channels"/>.</param>
    /// <param name="customerId">Only those of this customer.</param>
    /// <param name="ownerId">Only those of this owner's customers.</param>
    /// <param name="main">Only main contacts.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/contacts/list/export")]
    Task<HttpContent> ExportPeopleAsync(
        string? format = null, string? q = null, string? role = null, string? consent = null, string? channel = null, Guid? customerId = null,
        Guid? ownerId = null, bool? main = null, CancellationToken ct = default);

    /// <summary>One person, with the customers it serves and what it said about being written to; 404 unless it serves one that the reader may see.</summary>
    [Get("/api/customers/contacts/{contactId}")]
    Task<ContactPerson> GetContactAsync(Guid contactId, CancellationToken ct = default);

    /// <summary>Notes down what a person agreed to or opted out of. What was said before is kept.</summary>
    [Post("/api/customers/contacts/{contactId}/consents")]
    Task RecordConsentAsync(Guid contactId, [Body] RecordConsentRequest request, CancellationToken ct = default);

    /// <summary>Puts a contact under another of the same customer. 422 <c>customers.contact.circle</c> where the line would run in a circle.</summary>
    [Put("/api/customers/{id}/contacts/{contactId}/reports-to")]
    Task ChangeReportsToAsync(Guid id, Guid contactId, [Body] ChangeReportsToRequest request, CancellationToken ct = default);
}
