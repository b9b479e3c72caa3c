using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Lists opportunities (C-12).</summary>
    /// <param name="q">Chinese fragment, Latin word, pinyin or initials of title, customer, product line or competitor.</param>
    /// <param name="stage">One of <see cref="OpportunityStages"/>; <c>open</c> for all that are worked on.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="customerId">Only this customer's.</param>
    /// <param name="closeFrom">Expected to be decided on this day or later.</param>
    /// <param name="closeTo">Expected to be decided on this day or earlier.</param>
    /// <param name="idleDays">Not yet won or lost, and without movement for so many days at least.</param>
    /// <param name="amountFrom">Worth at least.</param>
    /// <param name="amountTo">Worth at most.</param>
    /// <param name="sort"><c>moved</c>, <c>created</c>, <c>close</c>, <c>amount</c> or <c>title</c>, with <c>-</c> in front the other way; <c>-moved</c> unless given.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/opportunities")]
    Task<Page<OpportunitySummary>> FindOpportunitiesAsync(
        string? q = null, string? stage = null, Guid? ownerId = null, Guid? customerId = null, DateOnly? closeFrom = null, DateOnly? closeTo = null,
        int? idleDays = null, decimal? amountFrom = null, decimal? amountTo = null, string? sort = null, int? limit = null, string? cursor = null,
        CancellationToken ct = default);

    /// <summary>Every stage with count, sums and its first cards.</summary>
    /// <param name="q">As in the list.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="closedDays">Won and lost ones of the last so many days, 1 to 3,650; 90 unless given.</param>
    /// <param name="limit">Cards a stage, 1 to 200; 20 unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/opportunities/board")]
    Task<OpportunityBoard> OpportunityBoardAsync(
        string? q = null, Guid? ownerId = null, int? closedDays = null, int? limit = null, CancellationToken ct = default);

    /// <summary>What is expected by month, owner and unit.</summary>
    /// <param name="from">A day of the first month; two months ago unless given.</param>
    /// <param name="to">A day of the last month, at most 36 months; nine months ahead unless given.</param>
    /// <param name="currency">ISO 4217 code; <c>CNY</c> unless given.</param>
    /// <param name="ownerId">Only this owner's.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/opportunities/forecast")]
    Task<OpportunityForecast> OpportunityForecastAsync(
        DateOnly? from = null, DateOnly? to = null, string? currency = null, Guid? ownerId = null, CancellationToken ct = default);

    /// <summary>One opportunity with its moves.</summary>
    [Get("/api/customers/opportunities/{id}")]
    Task<OpportunityDetails> GetOpportunityAsync(Guid id, CancellationToken ct = default);

    /// <summary>Opens an opportunity of a customer.</summary>
    [Post("/api/customers/opportunities")]
    Task<OpenedOpportunity> OpenOpportunityAsync(
        [Body] OpenOpportunityRequest request, [Header("Idempotency-Key")] string? idempotencyKey = null, CancellationToken ct = default);

    /// <summary>Changes what is known of it; the stage is moved, not changed.</summary>
    [Put("/api/customers/opportunities/{id}")]
    Task<OpportunityDetails> ChangeOpportunityAsync(
        Guid id, [Body] OpportunityFields opportunity, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Moves it to another stage. 409 where it is there already, 412 where somebody else was first.</summary>
    [Post("/api/customers/opportunities/{id}/move")]
    Task<OpportunityDetails> MoveOpportunityAsync(
        Guid id, [Body] MoveOpportunityRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);
}
