using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>The territories one may see, by name.</summary>
    [Get("/api/customers/territories")]
    Task<IReadOnlyList<TerritoryDetails>> FindTerritoriesAsync(CancellationToken ct = default);

    /// <summary>The territories to choose from, by name, at most 500.</summary>
    [Get("/api/customers/territories/names")]
    Task<IReadOnlyList<TerritoryName>> TerritoryNamesAsync(CancellationToken ct = default);

    /// <summary>The customers of a territory in route order, at most 500.</summary>
    [Get("/api/customers/territories/{id}/customers")]
    Task<IReadOnlyList<TerritoryCustomer>> TerritoryCustomersAsync(Guid id, CancellationToken ct = default);

    /// <summary>Makes a territory.</summary>
    [Post("/api/customers/territories")]
    Task<TerritoryDetails> AddTerritoryAsync([Body] TerritoryFields territory, CancellationToken ct = default);

    /// <summary>Changes a territory.</summary>
    [Put("/api/customers/territories/{id}")]
    Task<TerritoryDetails> ChangeTerritoryAsync(
        Guid id, [Body] TerritoryFields territory, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Where a customer is; all empty where nobody said so.</summary>
    [Get("/api/customers/{id}/place")]
    Task<CustomerPlace> GetPlaceAsync(Guid id, CancellationToken ct = default);

    /// <summary>Says where a customer is; what is not given stays.</summary>
    [Put("/api/customers/{id}/place")]
    Task PlaceCustomerAsync(Guid id, [Body] PlaceCustomerRequest place, CancellationToken ct = default);

    /// <summary>One's own plan of a week.</summary>
    /// <param name="week">A day of it; this week unless given.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/visit-plans/own")]
    Task<VisitPlanDetails> GetOwnVisitPlanAsync(DateOnly? week = null, CancellationToken ct = default);

    /// <summary>Makes a proposal; it takes the place of what the plan had.</summary>
    [Post("/api/customers/visit-plans/propose")]
    Task<VisitPlanDetails> ProposeVisitsAsync([Body] ProposeVisitsRequest request, CancellationToken ct = default);

    /// <summary>Adds a customer to one's own plan of that week, last on the day; the plan begins with it where there is none.</summary>
    [Post("/api/customers/visit-plans/own/stops")]
    Task<VisitPlanDetails> AddVisitAsync([Body] PlannedStop stop, CancellationToken ct = default);

    /// <summary>Sets the plan's visits.</summary>
    [Put("/api/customers/visit-plans/{id}/stops")]
    Task<VisitPlanDetails> ChangeVisitPlanAsync(
        Guid id, [Body] ChangeVisitPlanRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Gives the plan to the manager to approve.</summary>
    [Post("/api/customers/visit-plans/{id}/submit")]
    Task SubmitVisitPlanAsync(Guid id, CancellationToken ct = default);

    /// <summary>Plans one may see, the latest week first.</summary>
    [Get("/api/customers/visit-plans")]
    Task<Page<VisitPlanSummary>> FindVisitPlansAsync(string? state = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>One plan.</summary>
    [Get("/api/customers/visit-plans/{id}")]
    Task<VisitPlanDetails> GetVisitPlanAsync(Guid id, CancellationToken ct = default);

    /// <summary>The record of a visit.</summary>
    [Get("/api/customers/activities/{id}/visit")]
    Task<VisitDetails> GetVisitAsync(Guid id, CancellationToken ct = default);

    /// <summary>Arrives at the customer; a second time changes nothing.</summary>
    [Post("/api/customers/activities/{id}/check-in")]
    Task<VisitDetails> CheckInAsync(Guid id, [Body] CheckInRequest request, CancellationToken ct = default);

    /// <summary>Says what came of the visit and finishes it.</summary>
    [Put("/api/customers/activities/{id}/visit")]
    Task RecordVisitAsync(Guid id, [Body] RecordVisitRequest request, CancellationToken ct = default);
}
