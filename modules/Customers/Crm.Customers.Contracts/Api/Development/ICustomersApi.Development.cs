using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>The questionnaire in force (C-11).</summary>
    [Get("/api/customers/development-scheme")]
    Task<DevelopmentScheme> GetDevelopmentSchemeAsync(CancellationToken ct = default);

    /// <summary>Makes a new version of the questionnaire; earlier assessments keep what they were made of.</summary>
    [Put("/api/customers/settings/development-scheme")]
    Task<DevelopmentScheme> ChangeDevelopmentSchemeAsync([Body] ChangeDevelopmentSchemeRequest request, CancellationToken ct = default);

    /// <summary>A customer's development: texts and assessments.</summary>
    [Get("/api/customers/{id}/development")]
    Task<CustomerDevelopment> GetCustomerDevelopmentAsync(Guid id, CancellationToken ct = default);

    /// <summary>Sets the texts.</summary>
    [Put("/api/customers/{id}/development")]
    Task<CustomerDevelopment> ChangeCustomerDevelopmentAsync(
        Guid id, [Body] DevelopmentNotes notes, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Answers the questionnaire for a customer.</summary>
    [Post("/api/customers/{id}/development/assessments")]
    Task<DevelopmentAssessment> AssessCustomerAsync(Guid id, [Body] AssessDevelopmentRequest request, CancellationToken ct = default);

    /// <summary>A lead's assessments, the latest first.</summary>
    [Get("/api/customers/leads/{id}/assessments")]
    Task<IReadOnlyList<DevelopmentAssessment>> LeadAssessmentsAsync(Guid id, CancellationToken ct = default);

    /// <summary>Answers the questionnaire for a lead.</summary>
    [Post("/api/customers/leads/{id}/assessments")]
    Task<DevelopmentAssessment> AssessLeadAsync(Guid id, [Body] AssessDevelopmentRequest request, CancellationToken ct = default);
}
