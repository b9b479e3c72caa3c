using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>The customers one sees by grade, stage, region, industry, nature and source, beside an earlier day (C-33).</summary>
    /// <param name="since">The day to compare with. Each of the last 35 days is kept, and the last day of every month.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/composition")]
    Task<CustomersComposition> CompositionAsync(DateOnly? since = null, CancellationToken ct = default);
}
