using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>
    /// The customer card (C-28; seed 002, appendix 4). Printing is kept in the audit and, of a confidential customer, among its readings; a file needs
    /// <see cref="CustomersPermissions.Export"/> besides, and so it is with every sheet.
    /// </summary>
    /// <param name="id">The customer.</param>
    /// <param name="file">Whether a file is made of it, rather than a page.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/{id}/sheets/card")]
    Task<PrintedSheet> CardSheetAsync(Guid id, bool? file = null, CancellationToken ct = default);

    /// <summary>The customer's visits, the newest first, twenty at most; a form to fill by hand where there is none (appendix 3).</summary>
    /// <param name="id">The customer.</param>
    /// <param name="visit">Only this visit.</param>
    /// <param name="file">Whether a file is made of it.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/{id}/sheets/visits")]
    Task<PrintedSheet> VisitSheetAsync(Guid id, Guid? visit = null, bool? file = null, CancellationToken ct = default);

    /// <summary>
    /// The customer's year: contracts and credit month by month (appendix 5). What was sold is not known here: the cells <c>month.1.quantity</c>, <c>.on</c>, <c>.amount</c>
    /// and <c>.total</c> to <c>month.12.total</c>, <c>year.quantity</c> and <c>year.amount</c> are empty, for whoever knows of orders.
    /// </summary>
    /// <param name="id">The customer.</param>
    /// <param name="year">The year; this one unless given.</param>
    /// <param name="file">Whether a file is made of it.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/{id}/sheets/performance")]
    Task<PrintedSheet> PerformanceSheetAsync(Guid id, int? year = null, bool? file = null, CancellationToken ct = default);

    /// <summary>What is known of the customer's power to sell, with room for marks (appendix 6).</summary>
    /// <param name="id">The customer.</param>
    /// <param name="file">Whether a file is made of it.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/{id}/sheets/sales-power")]
    Task<PrintedSheet> SalesPowerSheetAsync(Guid id, bool? file = null, CancellationToken ct = default);

    /// <summary>The same of two to six customers, side by side (appendix 7). 422 at <c>id</c> for fewer or more.</summary>
    /// <param name="id">The customers, in order.</param>
    /// <param name="file">Whether a file is made of it.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/sheets/comparison")]
    Task<PrintedSheet> ComparisonSheetAsync([Query(CollectionFormat.Multi)] Guid[] id, bool? file = null, CancellationToken ct = default);

    /// <summary>The customers of a list with their contact and class, by code, 1,000 at most (appendix 1); with the filters of <see cref="FindAsync"/>.</summary>
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
    /// <param name="confidentiality">One of <see cref="Confidentialities"/>.</param>
    /// <param name="file">Whether a file is made of it.</param>
    /// <param name="territory">Only those in this territory (C-50).</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/sheets/classification")]
    Task<PrintedSheet> ClassificationSheetAsync(
        string? q = null, string? stage = null, string? grade = null, Guid? ownerId = null, string? region = null, string? industry = null, bool? pool = null,
        string? nature = null, string? ownership = null, string? source = null, Guid? segment = null, [Query(CollectionFormat.Multi)] string[]? field = null,
        string? confidentiality = null, bool? file = null, Guid? territory = null, CancellationToken ct = default);

    /// <summary>What somebody did in a week or a month, what is left open, and what the reports say (appendix 9).</summary>
    /// <param name="staffId">Who; oneself unless given.</param>
    /// <param name="span">One of <see cref="WorkLogSpans"/>; a week unless given.</param>
    /// <param name="on">A day of it; today unless given.</param>
    /// <param name="file">Whether a file is made of it.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/sheets/work-log")]
    Task<PrintedSheet> WorkLogSheetAsync(Guid? staffId = null, string? span = null, DateOnly? on = null, bool? file = null, CancellationToken ct = default);
}
