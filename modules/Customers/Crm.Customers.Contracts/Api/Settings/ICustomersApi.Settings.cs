using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>How customer codes are made.</summary>
    [Get("/api/customers/settings/code-rule")]
    Task<CodeRuleDetails> GetCodeRuleAsync(CancellationToken ct = default);

    /// <summary>Changes how customer codes are made.</summary>
    [Put("/api/customers/settings/code-rule")]
    Task<CodeRuleDetails> ChangeCodeRuleAsync(
        [Body] ChangeCodeRuleRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>The grade rules.</summary>
    [Get("/api/customers/settings/grade-rules")]
    Task<GradeRulesDetails> GetGradeRulesAsync(CancellationToken ct = default);

    /// <summary>Sets the grade rules.</summary>
    [Put("/api/customers/settings/grade-rules")]
    Task<GradeRulesDetails> ChangeGradeRulesAsync(
        [Body] ChangeGradeRulesRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Who would get another grade by other rules; nothing is changed.</summary>
    [Post("/api/customers/settings/grade-rules/preview")]
    Task<GradePreview> PreviewGradeRulesAsync([Body] ChangeGradeRulesRequest request, CancellationToken ct = default);
}
