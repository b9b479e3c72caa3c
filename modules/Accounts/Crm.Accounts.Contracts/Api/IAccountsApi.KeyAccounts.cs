using Refit;

namespace Crm.Accounts.Contracts.Api;

public partial interface IAccountsApi
{
    /// <summary>
    /// Key accounts and nominations. Sorts: <c>status</c> (since when), <c>number</c>, <c>name</c>; with <c>-</c> downwards; <c>-number</c> unless asked otherwise.
    /// </summary>
    [Get("/api/accounts/key-accounts")]
    Task<Page<KeyAccountSummary>> FindKeyAccountsAsync(
        string? q = null, string? tier = null, string? status = null, Guid? managerId = null, string? sort = null, int? limit = null,
        string? cursor = null, CancellationToken ct = default);

    /// <summary>One key account.</summary>
    [Get("/api/accounts/key-accounts/{id}")]
    Task<KeyAccountDetails> GetKeyAccountAsync(Guid id, CancellationToken ct = default);

    /// <summary>What happened to it, the newest first.</summary>
    [Get("/api/accounts/key-accounts/{id}/history")]
    Task<Page<KeyAccountHistoryEntry>> KeyAccountHistoryAsync(Guid id, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>Nominates a customer .</summary>
    [Post("/api/accounts/key-accounts")]
    Task<NominatedAccount> NominateAsync([Body] NominateRequest request, CancellationToken ct = default);

    /// <summary>Changes a nomination that is not before the approvers.</summary>
    [Put("/api/accounts/key-accounts/{id}/nomination")]
    Task<KeyAccountDetails> ChangeNominationAsync(
        Guid id, [Body] ChangeNominationRequest request, [Header("If-Match")] string? ifMatch, CancellationToken ct = default);

    /// <summary>Puts a nomination before the approvers.</summary>
    [Post("/api/accounts/key-accounts/{id}/submit")]
    Task<KeyAccountDetails> SubmitNominationAsync(Guid id, CancellationToken ct = default);

    /// <summary>Takes a nomination back from the approvers.</summary>
    [Post("/api/accounts/key-accounts/{id}/withdraw")]
    Task<KeyAccountDetails> WithdrawNominationAsync(Guid id, [Body] AccountReasonRequest request, CancellationToken ct = default);

    /// <summary>Suspends it, takes it up again, or ends it.</summary>
    [Post("/api/accounts/key-accounts/{id}/status")]
    Task<KeyAccountDetails> ChangeKeyAccountStatusAsync(
        Guid id, [Body] ChangeStatusRequest request, [Header("If-Match")] string? ifMatch, CancellationToken ct = default);

    /// <summary>Asks for a tier against the scheme's; an approval decides .</summary>
    [Post("/api/accounts/key-accounts/{id}/tier")]
    Task<KeyAccountDetails> WantTierAsync(Guid id, [Body] WantTierRequest request, CancellationToken ct = default);

    /// <summary>Puts somebody on the team .</summary>
    [Post("/api/accounts/key-accounts/{id}/team")]
    Task<KeyAccountDetails> AddTeamMemberAsync(Guid id, [Body] AddMemberRequest request, CancellationToken ct = default);

    /// <summary>Takes somebody off the team.</summary>
    [Post("/api/accounts/key-accounts/{id}/team/{memberId}/end")]
    Task<KeyAccountDetails> EndTeamMemberAsync(Guid id, Guid memberId, [Body] EndMemberRequest request, CancellationToken ct = default);

    /// <summary>Hands it to another corporate manager.</summary>
    [Post("/api/accounts/key-accounts/{id}/manager")]
    Task<KeyAccountDetails> HandOverAsync(Guid id, [Body] HandOverRequest request, CancellationToken ct = default);

    /// <summary>Customers that meet a recognition criterion and are no key account, the largest trade first.</summary>
    [Get("/api/accounts/candidates")]
    Task<Page<Candidate>> CandidatesAsync(int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>The recognition criteria, in order.</summary>
    [Get("/api/accounts/criteria")]
    Task<IReadOnlyList<Criterion>> CriteriaAsync(CancellationToken ct = default);

    /// <summary>Sets the recognition criteria.</summary>
    [Put("/api/accounts/criteria")]
    Task<IReadOnlyList<Criterion>> SetCriteriaAsync([Body] SetCriteriaRequest request, CancellationToken ct = default);
}
