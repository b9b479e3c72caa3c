using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Lists leads.</summary>
    /// <param name="q">Chinese fragment, Latin word, phone digits, pinyin or initials.</param>
    /// <param name="stage">One of <see cref="LeadStages"/>; <c>open</c> for all that are neither qualified nor discarded.</param>
    /// <param name="verification">One of <see cref="LeadVerifications"/>.</param>
    /// <param name="source">One of <see cref="LeadSources"/>.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="region">GB/T 2260 code; a province or city includes what is in it.</param>
    /// <param name="from">Came in on this day or later.</param>
    /// <param name="to">Came in on this day or earlier.</param>
    /// <param name="pool">Only those without an owner.</param>
    /// <param name="sort"><c>created</c>, <c>name</c> or <c>value</c>, with <c>-</c> in front the other way; <c>-created</c> unless given.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="late">Only those whose time limit is over (C-04).</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/leads")]
    Task<Page<LeadSummary>> FindLeadsAsync(
        string? q = null, string? stage = null, string? verification = null, string? source = null, Guid? ownerId = null, string? region = null,
        DateOnly? from = null, DateOnly? to = null, bool? pool = null, string? sort = null, int? limit = null, string? cursor = null,
        bool? late = null, CancellationToken ct = default);

    /// <summary>What became of the leads of each source, and why leads were given up.</summary>
    /// <param name="from">Came in on this day or later; ninety days unless given.</param>
    /// <param name="to">Came in on this day or earlier; today unless given. At most 3,660 days together.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/leads/report")]
    Task<LeadReportFigures> LeadReportAsync(DateOnly? from = null, DateOnly? to = null, Guid? ownerId = null, CancellationToken ct = default);

    /// <summary>One lead.</summary>
    [Get("/api/customers/leads/{id}")]
    Task<LeadDetails> GetLeadAsync(Guid id, CancellationToken ct = default);

    /// <summary>Creates a lead. 409 <c>customers.duplicates</c> where it resembles others and no reason is given.</summary>
    [Post("/api/customers/leads")]
    Task<CreatedLead> CreateLeadAsync(
        [Body] CreateLeadRequest request, [Header("Idempotency-Key")] string? idempotencyKey = null, CancellationToken ct = default);

    /// <summary>Changes what is known of a lead.</summary>
    [Put("/api/customers/leads/{id}")]
    Task<LeadDetails> ChangeLeadAsync(Guid id, [Body] LeadFields lead, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Leads and customers that resemble what is about to be saved (C-02), the likeliest first, at most ten.</summary>
    [Post("/api/customers/duplicates")]
    Task<IReadOnlyList<Duplicate>> FindDuplicatesAsync([Body] DuplicateQuery query, CancellationToken ct = default);

    /// <summary>Adds what is known to an existing lead or customer instead of creating a lead.</summary>
    [Post("/api/customers/leads/attach")]
    Task AttachLeadAsync([Body] AttachLeadRequest request, CancellationToken ct = default);

    /// <summary>Says what looking into the lead brought (C-03).</summary>
    [Post("/api/customers/leads/{id}/verify")]
    Task<LeadDetails> VerifyLeadAsync(Guid id, [Body] VerifyLeadRequest request, CancellationToken ct = default);

    /// <summary>Makes it a customer. 422 naming every missing field where it is not verified or not complete.</summary>
    [Post("/api/customers/leads/{id}/qualify")]
    Task<QualifiedLead> QualifyLeadAsync(Guid id, [Body] QualifyLeadRequest request, CancellationToken ct = default);

    /// <summary>Leaves it alone until a day.</summary>
    [Post("/api/customers/leads/{id}/nurture")]
    Task NurtureLeadAsync(Guid id, [Body] NurtureLeadRequest request, CancellationToken ct = default);

    /// <summary>Gives it up, with a reason.</summary>
    [Post("/api/customers/leads/{id}/discard")]
    Task DiscardLeadAsync(Guid id, [Body] DiscardLeadRequest request, CancellationToken ct = default);

    /// <summary>Takes a nurtured or discarded lead up again.</summary>
    [Post("/api/customers/leads/{id}/reopen")]
    Task ReopenLeadAsync(Guid id, [Body] ReopenLeadRequest request, CancellationToken ct = default);

    /// <summary>The lead's own timeline, newest first.</summary>
    [Get("/api/customers/leads/{id}/timeline")]
    Task<Page<TimelineEntry>> LeadTimelineAsync(Guid id, string? topic = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Every change of the lead's stage, oldest first.</summary>
    [Get("/api/customers/leads/{id}/stages")]
    Task<IReadOnlyList<StageChange>> LeadStagesAsync(Guid id, CancellationToken ct = default);
}
