using Refit;

namespace Crm.Accounts.Contracts.Api;

public partial interface IAccountsApi
{
    /// <summary>The policy in force for each tier, the highest tier first .</summary>
    [Get("/api/accounts/sla-policies")]
    Task<IReadOnlyList<SlaPolicyView>> SlaPoliciesAsync(CancellationToken ct = default);

    /// <summary>Every version of a tier's policy, the newest first.</summary>
    [Get("/api/accounts/sla-policies/{tier}")]
    Task<IReadOnlyList<SlaPolicyView>> SlaPolicyVersionsAsync(string tier, CancellationToken ct = default);

    /// <summary>Sets a tier's policy as its next version; open clocks keep what they were started with.</summary>
    [Put("/api/accounts/sla-policies/{tier}")]
    Task<SlaPolicyView> SetSlaPolicyAsync(string tier, [Body] SetSlaPolicyRequest request, CancellationToken ct = default);
}
