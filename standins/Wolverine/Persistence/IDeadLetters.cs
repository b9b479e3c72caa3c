using JasperFx.Core;
using Wolverine.Persistence.Durability.DeadLetterManagement;

namespace Wolverine.Persistence.Durability;

/// <summary>Messages that were given up, and what to do about them.</summary>
public interface IDeadLetters
{
    Task<DeadLetterEnvelope?> DeadLetterEnvelopeByIdAsync(Guid id, string? tenantId = null);

    Task<IReadOnlyList<DeadLetterQueueCount>> SummarizeAllAsync(string serviceName, TimeRange range, CancellationToken token);

    Task<DeadLetterEnvelopeResults> QueryAsync(DeadLetterEnvelopeQuery query, CancellationToken token);

    /// <summary>Deletes what the query finds.</summary>
    Task DiscardAsync(DeadLetterEnvelopeQuery query, CancellationToken token);

    /// <summary>Puts what the query finds back into its queue.</summary>
    Task ReplayAsync(DeadLetterEnvelopeQuery query, CancellationToken token);

    /// <summary>Puts one message back with another body (JSON in UTF-8).</summary>
    Task EditAndReplayAsync(Guid envelopeId, byte[] newBody, CancellationToken token);
}

public static class DeadLettersExtensions
{
    public static Task MarkDeadLetterEnvelopesAsReplayableAsync(this IDeadLetters letters, string exceptionType = "") =>
        letters.ReplayAsync(new DeadLetterEnvelopeQuery { ExceptionType = exceptionType }, CancellationToken.None);

    public static Task MarkDeadLetterEnvelopesAsReplayableAsync(this IDeadLetters letters, Guid[] ids) =>
        letters.ReplayAsync(new DeadLetterEnvelopeQuery { MessageIds = ids }, CancellationToken.None);
}
