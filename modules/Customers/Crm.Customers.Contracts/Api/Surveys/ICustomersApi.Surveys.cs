using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Customer surveys that one may see (C-60), the latest first.</summary>
    /// <param name="q">A part of title or number.</param>
    /// <param name="state">One of <see cref="CustomerSurveyStates"/>.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/surveys")]
    Task<Page<CustomerSurveySummary>> FindCustomerSurveysAsync(string? q = null, string? state = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>One survey.</summary>
    [Get("/api/customers/surveys/{id}")]
    Task<CustomerSurveyDetails> GetCustomerSurveyAsync(Guid id, CancellationToken ct = default);

    /// <summary>The customers it asks, by code; those the reader may not see are left out.</summary>
    [Get("/api/customers/surveys/{id}/customers")]
    Task<Page<SurveyedCustomer>> FindSurveyedCustomersAsync(Guid id, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Begins a survey with its goal and plan.</summary>
    [Post("/api/customers/surveys")]
    Task<CustomerSurveyDetails> OpenCustomerSurveyAsync([Body] CustomerSurveyFields survey, CancellationToken ct = default);

    /// <summary>Changes goal and plan, until the asking begins.</summary>
    [Put("/api/customers/surveys/{id}")]
    Task<CustomerSurveyDetails> ChangeCustomerSurveyAsync(Guid id, [Body] CustomerSurveyFields survey, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Drops a survey that is still planned; it stays to be read, and nobody hears of it. 409 once the asking has begun.</summary>
    [Post("/api/customers/surveys/{id}/drop")]
    Task<CustomerSurveyDetails> DropCustomerSurveyAsync(Guid id, [Body] DropCustomerSurveyRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Begins the asking: the customers of a segment are taken as they are now, and the questionnaire's version stays.</summary>
    [Post("/api/customers/surveys/{id}/start")]
    Task<CustomerSurveyDetails> StartCustomerSurveyAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Writes what was found, until it is with the approvers.</summary>
    [Put("/api/customers/surveys/{id}/report")]
    Task<CustomerSurveyDetails> ReportCustomerSurveyAsync(Guid id, [Body] CustomerSurveyReport report, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Gives the report to the approvers; approved, the survey is filed.</summary>
    [Post("/api/customers/surveys/{id}/submit")]
    Task<CustomerSurveyDetails> SubmitCustomerSurveyAsync(Guid id, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);
}
