using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>The versions of an opportunity's proposal, the latest first (C-55).</summary>
    [Get("/api/customers/opportunities/{id}/proposals")]
    Task<IReadOnlyList<ProposalDetails>> FindProposalsAsync(Guid id, CancellationToken ct = default);

    /// <summary>Draws up the next version.</summary>
    [Post("/api/customers/opportunities/{id}/proposals")]
    Task<ProposalDetails> DraftProposalAsync(
        Guid id, [Body] ProposalFields proposal, [Header("Idempotency-Key")] string? idempotencyKey = null, CancellationToken ct = default);

    /// <summary>Changes a draft; what was sent stays as it was sent.</summary>
    [Put("/api/customers/opportunities/{id}/proposals/{proposalId}")]
    Task<ProposalDetails> ChangeProposalAsync(
        Guid id, Guid proposalId, [Body] ProposalFields proposal, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Puts a document of up to 10 MB to a draft, in place of the one before.</summary>
    [Multipart]
    [Post("/api/customers/opportunities/{id}/proposals/{proposalId}/file")]
    Task AttachProposalFileAsync(Guid id, Guid proposalId, StreamPart file, CancellationToken ct = default);

    /// <summary>Says that it was sent to the customer; it moves no stage by itself.</summary>
    [Post("/api/customers/opportunities/{id}/proposals/{proposalId}/send")]
    Task<ProposalDetails> SendProposalAsync(Guid id, Guid proposalId, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);

    /// <summary>Says what the customer answered; accepted may win the opportunity.</summary>
    [Post("/api/customers/opportunities/{id}/proposals/{proposalId}/answer")]
    Task<ProposalDetails> AnswerProposalAsync(
        Guid id, Guid proposalId, [Body] AnswerProposalRequest request, [Header("If-Match")] string? ifMatch = null, CancellationToken ct = default);
}
