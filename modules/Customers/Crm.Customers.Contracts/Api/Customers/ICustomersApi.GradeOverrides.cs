using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>The latest fifty grades against the rules of a customer, newest first.</summary>
    [Get("/api/customers/{id}/grade-overrides")]
    Task<IReadOnlyList<GradeOverrideDetails>> FindGradeOverridesAsync(Guid id, CancellationToken ct = default);

    /// <summary>
    /// Asks for a grade against the rules; it is in force once approved. Refused (409) while another one is asked for or in force.
    /// </summary>
    [Post("/api/customers/{id}/grade-overrides")]
    Task<GradeOverrideDetails> RequestGradeOverrideAsync(Guid id, [Body] RequestGradeOverrideRequest request, CancellationToken ct = default);

    /// <summary>Takes back what oneself asked for, before it is decided (409 afterwards).</summary>
    [Post("/api/customers/{id}/grade-overrides/{overrideId}/withdraw")]
    Task<GradeOverrideDetails> WithdrawGradeOverrideAsync(Guid id, Guid overrideId, [Body] EndGradeOverrideRequest request, CancellationToken ct = default);

    /// <summary>Ends what is in force: the customer is graded by the rules at once.</summary>
    [Post("/api/customers/{id}/grade-overrides/{overrideId}/end")]
    Task<GradeOverrideDetails> EndGradeOverrideAsync(Guid id, Guid overrideId, [Body] EndGradeOverrideRequest request, CancellationToken ct = default);
}
