using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>
    /// The customers of a list as a file (C-27), with the filters of <see cref="FindAsync"/>; each export is kept in the audit. 422
    /// <c>customers.export.rows</c> for more than 100,000.
    /// </summary>
    /// <param name="format">xlsx (unless given) or csv.</param>
    /// <param name="q">Text.</param>
    /// <param name="stage">One of <see cref="CustomerStages"/>.</param>
    /// <param name="grade">One of <see cref="Grades"/>.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="region">GB/T 2260 code.</param>
    /// <param name="industry">GB/T 4754 code.</param>
    /// <param name="pool">Only those without an owner.</param>
    /// <param name="nature">One of <see cref="Natures"/>.</param>
    /// <param name="ownership">One of <see cref="Ownerships"/>.</param>
    /// <param name="source">One of <see cref="LeadSources"/>.</param>
    /// <param name="segment">Only those of this segment.</param>
    /// <param name="field">Filters by fields of the archive, as <see cref="FieldFilter"/> writes them; all must fit.</param>
    /// <param name="column">Keys of the fields of the archive that get a column; all that are in use unless given.</param>
    /// <param name="confidentiality">One of <see cref="Confidentialities"/>.</param>
    /// <param name="territory">Only those in this territory (C-50).</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/export")]
    Task<HttpContent> ExportAsync(
        string? format = null, string? q = null, string? stage = null, string? grade = null, Guid? ownerId = null, string? region = null,
        string? industry = null, bool? pool = null, string? nature = null, string? ownership = null, string? source = null, Guid? segment = null,
        [Query(CollectionFormat.Multi)] string[]? field = null, [Query(CollectionFormat.Multi)] IReadOnlyList<string>? column = null,
        string? confidentiality = null, Guid? territory = null, CancellationToken ct = default);

    /// <summary>The leads of a list as a file, with the filters of <see cref="FindLeadsAsync"/>.</summary>
    /// <param name="format">xlsx (unless given) or csv.</param>
    /// <param name="q">Text.</param>
    /// <param name="stage">One of <see cref="LeadStages"/>, or <c>open</c>.</param>
    /// <param name="verification">One of <see cref="LeadVerifications"/>.</param>
    /// <param name="source">One of <see cref="LeadSources"/>.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="region">GB/T 2260 code.</param>
    /// <param name="from">Came in on this day or later.</param>
    /// <param name="to">Came in on this day or earlier.</param>
    /// <param name="pool">Only those without an owner.</param>
    /// <param name="late">Only those whose time limit is over.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/leads/export")]
    Task<HttpContent> ExportLeadsAsync(
        string? format = null, string? q = null, string? stage = null, string? verification = null, string? source = null, Guid? ownerId = null,
        string? region = null, DateOnly? from = null, DateOnly? to = null, bool? pool = null, bool? late = null, CancellationToken ct = default);

    /// <summary>The contacts of the customers of a list as a file, with the filters of <see cref="FindAsync"/>.</summary>
    /// <param name="format">xlsx (unless given) or csv.</param>
    /// <param name="q">Text, to find the customers by.</param>
    /// <param name="stage">One of <see cref="CustomerStages"/>.</param>
    /// <param name="grade">One of <see cref="Grades"/>.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="region">GB/T 2260 code.</param>
    /// <param name="industry">GB/T 4754 code.</param>
    /// <param name="pool">Only those without an owner.</param>
    /// <param name="nature">One of <see cref="Natures"/>.</param>
    /// <param name="ownership">One of <see cref="Ownerships"/>.</param>
    /// <param name="source">One of <see cref="LeadSources"/>.</param>
    /// <param name="segment">Only those of this segment.</param>
    /// <param name="field">Filters by fields of the archive, as <see cref="FieldFilter"/> writes them; all must fit.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/contacts/export")]
    Task<HttpContent> ExportContactsAsync(
        string? format = null, string? q = null, string? stage = null, string? grade = null, Guid? ownerId = null, string? region = null,
        string? industry = null, bool? pool = null, string? nature = null, string? ownership = null, string? source = null, Guid? segment = null,
        [Query(CollectionFormat.Multi)] string[]? field = null, CancellationToken ct = default);

    /// <summary>The opportunities of a list as a file, with the filters of <see cref="FindOpportunitiesAsync"/>.</summary>
    /// <param name="format">xlsx (unless given) or csv.</param>
    /// <param name="q">Text.</param>
    /// <param name="stage">One of <see cref="OpportunityStages"/>, or <c>open</c>.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="customerId">Only this customer's.</param>
    /// <param name="closeFrom">Expected to close on this day or later.</param>
    /// <param name="closeTo">Expected to close on this day or earlier.</param>
    /// <param name="idleDays">Not moved for so many days.</param>
    /// <param name="amountFrom">At least this amount.</param>
    /// <param name="amountTo">At most this amount.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/opportunities/export")]
    Task<HttpContent> ExportOpportunitiesAsync(
        string? format = null, string? q = null, string? stage = null, Guid? ownerId = null, Guid? customerId = null, DateOnly? closeFrom = null,
        DateOnly? closeTo = null, int? idleDays = null, decimal? amountFrom = null, decimal? amountTo = null, CancellationToken ct = default);

    /// <summary>The activities of a list as a file, by due time, with the filters of <see cref="FindActivitiesAsync"/>.</summary>
    /// <param name="format">xlsx (unless given) or csv.</param>
    /// <param name="mine">Only those one does oneself; so unless given or a record is.</param>
    /// <param name="state">open (unless given), overdue, today, done or cancelled.</param>
    /// <param name="kind">One of <see cref="ActivityKinds"/>.</param>
    /// <param name="customerId">Only this customer's.</param>
    /// <param name="leadId">Only this lead's.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/activities/export")]
    Task<HttpContent> ExportActivitiesAsync(
        string? format = null, bool? mine = null, string? state = null, string? kind = null, Guid? customerId = null, Guid? leadId = null,
        CancellationToken ct = default);
}
