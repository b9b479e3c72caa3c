using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Lists what lies in the public pool, within the scope of the permission to see leads or customers.</summary>
    /// <param name="kind">lead (unless given) or prospect.</param>
    /// <param name="q">As in the lists of leads and customers.</param>
    /// <param name="source">One of <see cref="LeadSources"/>.</param>
    /// <param name="region">GB/T 2260 code; a province or city includes what is in it.</param>
    /// <param name="sort"><c>since</c> or <c>name</c>, with <c>-</c> in front the other way; <c>-since</c> unless given.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/pool")]
    Task<Page<PoolEntry>> FindPoolAsync(
        string? kind = null, string? q = null, string? source = null, string? region = null, string? sort = null, int? limit = null,
        string? cursor = null, CancellationToken ct = default);

    /// <summary>What one may still claim.</summary>
    [Get("/api/customers/pool/allowance")]
    Task<PoolAllowance> PoolAllowanceAsync(CancellationToken ct = default);

    /// <summary>
    /// Takes records for oneself, all that are still there. 409 <c>customers.pool.taken</c> where none is; 422 <c>customers.pool.limit</c> where more are asked
    /// for than one may claim, <c>customers.pool.cooling</c> for a record one had a short while ago.
    /// </summary>
    [Post("/api/customers/pool/claims")]
    Task<ClaimedRecords> ClaimAsync([Body] ClaimRequest request, CancellationToken ct = default);

    /// <summary>Gives a lead back to the pool.</summary>
    [Post("/api/customers/leads/{id}/release")]
    Task ReleaseLeadAsync(Guid id, [Body] ReleaseRequest request, CancellationToken ct = default);

    /// <summary>Gives a prospect back to the pool; customers who trade cannot lie there.</summary>
    [Post("/api/customers/{id}/release")]
    Task ReleaseCustomerAsync(Guid id, [Body] ReleaseRequest request, CancellationToken ct = default);

    /// <summary>Who had which record: claims, returns, assignments with their reasons, newest first.</summary>
    /// <param name="kind">lead or prospect.</param>
    /// <param name="move">One of <see cref="PoolMoves"/>.</param>
    /// <param name="recordId">Only this lead's or customer's.</param>
    /// <param name="personId">Only those from or to this person.</param>
    /// <param name="limit">Rows, 1 to 200; 20 unless given.</param>
    /// <param name="cursor"><see cref="Page{T}.Next"/> of the page before.</param>
    /// <param name="ct">Cancels.</param>
    [Get("/api/customers/pool/moves")]
    Task<Page<PoolMoveDetails>> FindPoolMovesAsync(
        string? kind = null, string? move = null, Guid? recordId = null, Guid? personId = null, int? limit = null, string? cursor = null,
        CancellationToken ct = default);

    /// <summary>Time limits of leads and the rules of the pool.</summary>
    [Get("/api/customers/settings/pool-rules")]
    Task<PoolRulesDetails> GetPoolRulesAsync(CancellationToken ct = default);

    /// <summary>Changes them; the limits of all open leads are worked out anew in the background.</summary>
    [Put("/api/customers/settings/pool-rules")]
    Task<PoolRulesDetails> ChangePoolRulesAsync([Body] PoolRuleFields rules, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);
}
