using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Lists activities, by due time.</summary>
    /// <param name="mine">Only those assigned to oneself (the default); false for all one may see.</param>
    /// <param name="state">open (default), overdue, today, done or cancelled.</param>
    /// <param name="kind">One of <see cref="ActivityKinds"/>.</param>
    /// <param name="customerId">Only this customer's.</param>
    /// <param name="leadId">Only this lead's.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/activities")]
    Task<Page<ActivityDetails>> FindActivitiesAsync(
        bool? mine = null, string? state = null, string? kind = null, Guid? customerId = null, Guid? leadId = null, int? limit = null,
        string? cursor = null, CancellationToken ct = default);

    /// <summary>One activity.</summary>
    [Get("/api/customers/activities/{id}")]
    Task<ActivityDetails> GetActivityAsync(Guid id, CancellationToken ct = default);

    /// <summary>Plans an activity.</summary>
    [Post("/api/customers/activities")]
    Task<PlannedActivity> PlanActivityAsync([Body] ActivityFields activity, CancellationToken ct = default);

    /// <summary>Changes an open activity.</summary>
    [Put("/api/customers/activities/{id}")]
    Task<ActivityDetails> ChangeActivityAsync(
        Guid id, [Body] ActivityFields activity, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Says what came of it.</summary>
    [Post("/api/customers/activities/{id}/complete")]
    Task CompleteActivityAsync(Guid id, [Body] CompleteActivityRequest request, CancellationToken ct = default);

    /// <summary>Calls it off.</summary>
    [Post("/api/customers/activities/{id}/cancel")]
    Task CancelActivityAsync(Guid id, [Body] CancelActivityRequest request, CancellationToken ct = default);
}
