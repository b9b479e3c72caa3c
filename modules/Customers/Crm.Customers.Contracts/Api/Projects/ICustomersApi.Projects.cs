using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Development projects one may see (C-13).</summary>
    /// <param name="q">A number, or words of the customer.</param>
    /// <param name="state">One of <see cref="ProjectStates"/>, or <c>open</c>.</param>
    /// <param name="ownerId">Only this person's.</param>
    /// <param name="customerId">Only this customer's.</param>
    /// <param name="late">Only those with a late action or report.</param>
    /// <param name="from">Begun on this day or later.</param>
    /// <param name="to">Begun on this day or earlier.</param>
    /// <param name="sort">-created (unless given), created, ends, -ends, expected, -expected, number, -number.</param>
    /// <param name="limit">Rows, 1 to 200.</param>
    /// <param name="cursor">From the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/development-projects")]
    Task<Page<ProjectSummary>> FindProjectsAsync(
        string? q = null, string? state = null, Guid? ownerId = null, Guid? customerId = null, bool? late = null, DateOnly? from = null, DateOnly? to = null,
        string? sort = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>The projects of a list as a file, with the filters of <see cref="FindProjectsAsync"/>; kept in the audit.</summary>
    /// <param name="format">xlsx (unless given) or csv.</param>
    /// <param name="q">A number, or words of the customer.</param>
    /// <param name="state">One of <see cref="ProjectStates"/>, or <c>open</c>.</param>
    /// <param name="ownerId">Only this person's.</param>
    /// <param name="customerId">Only this customer's.</param>
    /// <param name="late">Only those with a late action or report.</param>
    /// <param name="from">Begun on this day or later.</param>
    /// <param name="to">Begun on this day or earlier.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/development-projects/export")]
    Task<HttpContent> ExportProjectsAsync(
        string? format = null, string? q = null, string? state = null, Guid? ownerId = null, Guid? customerId = null, bool? late = null, DateOnly? from = null,
        DateOnly? to = null, CancellationToken ct = default);

    /// <summary>How far the projects come that were begun within a time.</summary>
    /// <param name="from">A year ago unless given.</param>
    /// <param name="to">Today unless given.</param>
    /// <param name="ownerId">Only this person's.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/development-projects/funnel")]
    Task<ProjectFunnel> ProjectFunnelAsync(DateOnly? from = null, DateOnly? to = null, Guid? ownerId = null, CancellationToken ct = default);

    /// <summary>One project with everything that happened.</summary>
    [Get("/api/customers/development-projects/{id}")]
    Task<ProjectDetails> GetProjectAsync(Guid id, CancellationToken ct = default);

    /// <summary>Begins a project with a prospect, its survey filled in from the archive; 409 where one is open already.</summary>
    [Post("/api/customers/development-projects")]
    Task<ProjectDetails> OpenProjectAsync([Body] OpenProjectRequest request, [Header("Idempotency-Key")] string? key = null, CancellationToken ct = default);

    /// <summary>Keeps the survey, and finishes it.</summary>
    [Put("/api/customers/development-projects/{id}/survey")]
    Task<ProjectDetails> SaveSurveyAsync(Guid id, [Body] SaveSurveyRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Screens the prospect against the thresholds; below one it goes on for a reason only.</summary>
    [Post("/api/customers/development-projects/{id}/screen")]
    Task<ProjectDetails> ScreenProjectAsync(Guid id, [Body] ScreenProjectRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Keeps the application.</summary>
    [Put("/api/customers/development-projects/{id}/application")]
    Task<ProjectDetails> SaveProjectApplicationAsync(
        Guid id, [Body] ProjectApplication application, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Gives the application to the approvers; 422 with every field that is missing.</summary>
    [Post("/api/customers/development-projects/{id}/submit")]
    Task<ProjectDetails> SubmitProjectAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Takes the application back from the approvers.</summary>
    [Post("/api/customers/development-projects/{id}/withdraw")]
    Task<ProjectDetails> WithdrawProjectAsync(Guid id, [Body] ProjectReasonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Plans actions; each becomes an activity of whoever does it.</summary>
    [Post("/api/customers/development-projects/{id}/plan")]
    Task<ProjectDetails> PlanProjectAsync(Guid id, [Body] PlanProjectRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Reports on the project.</summary>
    [Post("/api/customers/development-projects/{id}/report")]
    Task<ProjectDetails> ReportProjectAsync(Guid id, [Body] ReportProjectRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>The manager accepts a report, or sends it back.</summary>
    [Post("/api/customers/development-projects/{id}/review")]
    Task<ProjectDetails> ReviewProjectAsync(Guid id, [Body] ReviewProjectRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Calls the project off before it is carried out.</summary>
    [Post("/api/customers/development-projects/{id}/cancel")]
    Task<ProjectDetails> CancelProjectAsync(Guid id, [Body] ProjectReasonRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>The thresholds of the screening.</summary>
    [Get("/api/customers/settings/project-rules")]
    Task<ProjectRulesDetails> GetProjectRulesAsync(CancellationToken ct = default);

    /// <summary>Changes the thresholds; screenings that were made keep theirs.</summary>
    [Put("/api/customers/settings/project-rules")]
    Task<ProjectRulesDetails> ChangeProjectRulesAsync([Body] ProjectRuleFields rules, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);
}
