using Refit;

namespace Crm.Accounts.Contracts.Api;

public partial interface IAccountsApi
{
    /// <summary>The indicator library, by code.</summary>
    [Get("/api/accounts/indicators")]
    Task<IReadOnlyList<IndicatorDetails>> IndicatorsAsync(CancellationToken ct = default);

    /// <summary>Adds an indicator.</summary>
    [Post("/api/accounts/indicators")]
    Task<IndicatorDetails> AddIndicatorAsync([Body] AddIndicatorRequest request, CancellationToken ct = default);

    /// <summary>Changes an indicator; drafts take it up when they are saved again.</summary>
    [Put("/api/accounts/indicators/{id}")]
    Task<IndicatorDetails> ChangeIndicatorAsync(Guid id, [Body] IndicatorFields fields, [Header("If-Match")] string? ifMatch, CancellationToken ct = default);

    /// <summary>Schemes, newest first.</summary>
    [Get("/api/accounts/schemes")]
    Task<IReadOnlyList<SchemeSummary>> SchemesAsync(CancellationToken ct = default);

    /// <summary>One scheme.</summary>
    [Get("/api/accounts/schemes/{id}")]
    Task<SchemeDetails> GetSchemeAsync(Guid id, CancellationToken ct = default);

    /// <summary>Starts a draft as a copy.</summary>
    [Post("/api/accounts/schemes")]
    Task<SchemeDetails> DraftSchemeAsync([Body] DraftSchemeRequest request, CancellationToken ct = default);

    /// <summary>Changes a draft.</summary>
    [Put("/api/accounts/schemes/{id}")]
    Task<SchemeDetails> ChangeSchemeAsync(Guid id, [Body] SchemeFields fields, [Header("If-Match")] string? ifMatch, CancellationToken ct = default);

    /// <summary>Throws a draft away.</summary>
    [Delete("/api/accounts/schemes/{id}")]
    Task DiscardSchemeAsync(Guid id, CancellationToken ct = default);

    /// <summary>Scores all customers by a scheme and compares with what counts now; keeps nothing.</summary>
    [Post("/api/accounts/schemes/{id}/try")]
    Task<SchemeTrial> TrySchemeAsync(Guid id, CancellationToken ct = default);

    /// <summary>Puts a draft in force; the one before retires and all customers are assessed anew.</summary>
    [Post("/api/accounts/schemes/{id}/activate")]
    Task<ValueRunStatus> ActivateSchemeAsync(Guid id, [Header("If-Match")] string? ifMatch, CancellationToken ct = default);

    /// <summary>Starts an assessment of all customers by the active scheme, in the background .</summary>
    [Post("/api/accounts/value-runs")]
    Task<ValueRunStatus> StartValueRunAsync(CancellationToken ct = default);

    /// <summary>Runs, newest first.</summary>
    [Get("/api/accounts/value-runs")]
    Task<Page<ValueRunStatus>> ValueRunsAsync(int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>One run.</summary>
    [Get("/api/accounts/value-runs/{id}")]
    Task<ValueRunStatus> GetValueRunAsync(Guid id, CancellationToken ct = default);

    /// <summary>Customers by score. Sorts: <c>score</c>, <c>trade</c>, <c>name</c>; with <c>-</c> downwards; <c>-score</c> unless asked otherwise.</summary>
    [Get("/api/accounts/values")]
    Task<Page<ValueSummary>> FindValuesAsync(
        string? q = null, string? valueClass = null, string? tier = null, string? sort = null, int? limit = null, string? cursor = null,
        CancellationToken ct = default);

    /// <summary>A customer's value with its explanation, history and trade.</summary>
    [Get("/api/accounts/values/{customerId}")]
    Task<CustomerValue> GetValueAsync(Guid customerId, CancellationToken ct = default);

    /// <summary>Revenue of the twelve months by tier.</summary>
    [Get("/api/accounts/revenue/by-tier")]
    Task<RevenueByTier> RevenueByTierAsync(CancellationToken ct = default);
}
