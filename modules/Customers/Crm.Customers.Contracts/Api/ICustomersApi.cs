using Refit;

namespace Crm.Customers.Contracts.Api;

/// <summary>The Customers module over HTTP: customers, contacts and timeline here; leads, imports, activities and settings in the other parts.</summary>
public partial interface ICustomersApi
{
    /// <summary>Lists customers.</summary>
    /// <param name="q">Chinese fragment, Latin word, code, phone digits, pinyin or initials.</param>
    /// <param name="stage">One of <see cref="CustomerStages"/>.</param>
    /// <param name="grade">One of <see cref="Grades"/>.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="region">GB/T 2260 code; a province or city includes what is in it.</param>
    /// <param name="industry">GB/T 4754 code; a section or division includes what is in it.</param>
    /// <param name="pool">Only those without an owner.</param>
    /// <param name="nature">One of <see cref="Natures"/>.</param>
    /// <param name="ownership">One of <see cref="Ownerships"/>.</param>
    /// <param name="source">One of <see cref="LeadSources"/>.</param>
    /// <param name="sort"><c>registered</c>, <c>name</c>, <c>code</c> or <c>contact</c>, with <c>-</c> in front the other way; <c>-registered</c> unless given.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="segment">Only those of this segment (<see cref="SegmentDetails.Id"/>) that one may see.</param>
    /// <param name="field">Filters by fields of the archive, as <see cref="FieldFilter"/> writes them; all must fit.</param>
    /// <param name="column">Keys of fields of the archive to be shown with each customer (<see cref="CustomerSummary.Values"/>).</param>
    /// <param name="confidentiality">One of <see cref="Confidentialities"/>, of those that one reads.</param>
    /// <param name="territory">Only those in this territory (C-50).</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers")]
    Task<Page<CustomerSummary>> FindAsync(
        string? q = null, string? stage = null, string? grade = null, Guid? ownerId = null, string? region = null, string? industry = null,
        bool? pool = null, string? nature = null, string? ownership = null, string? source = null, string? sort = null, int? limit = null,
        string? cursor = null, Guid? segment = null, [Query(CollectionFormat.Multi)] string[]? field = null,
        [Query(CollectionFormat.Multi)] string[]? column = null, string? confidentiality = null, Guid? territory = null, CancellationToken ct = default);

    /// <summary>Customers to choose from as somebody types; also recognises a caller by phone digits.</summary>
    [Get("/api/customers/lookup")]
    Task<IReadOnlyList<CustomerLookup>> LookupAsync(string? q = null, int? limit = null, CancellationToken ct = default);

    /// <summary>Customers, contacts and leads for the global search.</summary>
    [Get("/api/customers/search")]
    Task<IReadOnlyList<CustomerHit>> SearchAsync(string q, int? limit = null, CancellationToken ct = default);

    /// <summary>Numbers for the dashboard.</summary>
    [Get("/api/customers/dashboard")]
    Task<CustomersDashboard> DashboardAsync(CancellationToken ct = default);

    /// <summary>Registers a customer without a lead.</summary>
    [Post("/api/customers")]
    Task<RegisteredCustomer> RegisterAsync([Body] RegisterCustomerRequest request, CancellationToken ct = default);

    /// <summary>One customer with its contacts. The id of one that was merged into another gives that other (C-26).</summary>
    [Get("/api/customers/{id}")]
    Task<CustomerDetails> GetAsync(Guid id, CancellationToken ct = default);

    /// <summary>Changes the basic section.</summary>
    [Put("/api/customers/{id}")]
    Task<CustomerDetails> ChangeAsync(Guid id, [Body] CustomerFields customer, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Moves a customer to another stage (C-10).</summary>
    [Post("/api/customers/{id}/stage")]
    Task ChangeStageAsync(Guid id, [Body] ChangeStageRequest request, CancellationToken ct = default);

    /// <summary>Every change of stage since it was a lead, oldest first.</summary>
    [Get("/api/customers/{id}/stages")]
    Task<IReadOnlyList<StageChange>> StagesAsync(Guid id, CancellationToken ct = default);

    /// <summary>The timeline, newest first.</summary>
    [Get("/api/customers/{id}/timeline")]
    Task<Page<TimelineEntry>> TimelineAsync(Guid id, string? topic = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Writes a note on the timeline.</summary>
    [Post("/api/customers/{id}/notes")]
    Task AddNoteAsync(Guid id, [Body] AddNoteRequest request, CancellationToken ct = default);

    /// <summary>Adds a contact.</summary>
    [Post("/api/customers/{id}/contacts")]
    Task<AddedContact> AddContactAsync(Guid id, [Body] ContactFields contact, CancellationToken ct = default);

    /// <summary>Lets a person who is known already serve this customer too.</summary>
    [Post("/api/customers/{id}/contacts/link")]
    Task<AddedContact> LinkContactAsync(Guid id, [Body] LinkContactRequest request, CancellationToken ct = default);

    /// <summary>Changes a contact.</summary>
    [Put("/api/customers/{id}/contacts/{contactId}")]
    Task ChangeContactAsync(
        Guid id, Guid contactId, [Body] ContactFields contact, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes a contact off this customer; the person is kept.</summary>
    [Delete("/api/customers/{id}/contacts/{contactId}")]
    Task RemoveContactAsync(Guid id, Guid contactId, CancellationToken ct = default);
}
