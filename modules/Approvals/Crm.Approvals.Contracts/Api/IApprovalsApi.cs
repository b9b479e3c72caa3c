using Refit;

namespace Crm.Approvals.Contracts.Api;

/// <summary>The Approvals module over HTTP.</summary>
public interface IApprovalsApi
{
    /// <summary>What waits for the reader, the oldest first.</summary>
    [Get("/api/approvals/inbox")]
    Task<Page<ApprovalSummary>> InboxAsync(string? kind = null, int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>How much waits for the reader.</summary>
    [Get("/api/approvals/inbox/count")]
    Task<InboxCount> CountAsync(CancellationToken ct = default);

    /// <summary>What the reader asked for, the newest first.</summary>
    [Get("/api/approvals/requested")]
    Task<Page<ApprovalSummary>> RequestedAsync(int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>What the reader has decided, the newest first.</summary>
    [Get("/api/approvals/decided")]
    Task<Page<ApprovalSummary>> DecidedAsync(int? limit = null, string? cursor = null, CancellationToken ct = default);

    /// <summary>One request.</summary>
    [Get("/api/approvals/requests/{id}")]
    Task<ApprovalDetails> GetAsync(Guid id, CancellationToken ct = default);

    /// <summary>All requests about a record that the reader may see, the newest first.</summary>
    [Get("/api/approvals/subjects/{subjectType}/{subjectId}")]
    Task<IReadOnlyList<ApprovalDetails>> ForSubjectAsync(string subjectType, Guid subjectId, CancellationToken ct = default);

    /// <summary>Decides. 409 <c>approvals.not_your_turn</c> when somebody was first.</summary>
    [Post("/api/approvals/requests/{id}/decisions")]
    Task<ApprovalDetails> DecideAsync(Guid id, [Body] DecideRequest request, CancellationToken ct = default);

    /// <summary>Approves several small ones.</summary>
    [Post("/api/approvals/inbox/approvals")]
    Task<ApproveManyResult> ApproveManyAsync([Body] ApproveManyRequest request, CancellationToken ct = default);

    /// <summary>Gives one's place to someone else.</summary>
    [Post("/api/approvals/requests/{id}/delegations")]
    Task<ApprovalDetails> DelegateAsync(Guid id, [Body] NamePersonRequest request, CancellationToken ct = default);

    /// <summary>Asks one more person after the current step.</summary>
    [Post("/api/approvals/requests/{id}/steps")]
    Task<ApprovalDetails> AddStepAsync(Guid id, [Body] NamePersonRequest request, CancellationToken ct = default);

    /// <summary>Takes one's own request back.</summary>
    [Post("/api/approvals/requests/{id}/withdrawal")]
    Task<ApprovalDetails> WithdrawAsync(Guid id, [Body] WithdrawRequest request, CancellationToken ct = default);

    /// <summary>Who approves what.</summary>
    [Get("/api/approvals/policies")]
    Task<IReadOnlyList<ApprovalPolicyView>> PoliciesAsync(CancellationToken ct = default);

    /// <summary>Sets who approves a kind.</summary>
    [Put("/api/approvals/policies/{kind}")]
    Task<ApprovalPolicyView> SetPolicyAsync(string kind, [Body] SetPolicyRequest request, CancellationToken ct = default);
}
