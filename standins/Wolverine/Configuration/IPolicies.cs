using Wolverine.Configuration;
using Wolverine.ErrorHandling;
using Wolverine.Persistence;

namespace Wolverine;

/// <summary>Rules for all handlers and queues.</summary>
public interface IPolicies : IWithFailurePolicies
{
    /// <summary>Stores the messages of every local queue, so that none is lost with the process.</summary>
    void UseDurableLocalQueues();

    void UseDurableInboxOnAllListeners();

    void UseDurableOutboxOnAllSendingEndpoints();

    void AllLocalQueues(Action<IListenerConfiguration> configure);

    /// <summary>Runs every handler that depends on a DbContext in its transaction.</summary>
    void AutoApplyTransactions();

    void AutoApplyTransactions(IdempotencyStyle idempotency);
}
