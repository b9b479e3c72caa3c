using Wolverine.Configuration;
using Wolverine.ErrorHandling;
using Wolverine.Persistence;

namespace Wolverine;

public sealed partial class WolverineOptions : IPolicies
{
    internal List<Action<IListenerConfiguration>> QueuePolicies { get; } = [];

    internal bool TransactionsAreAutomatic { get; private set; }

    internal FailureRuleCollection Failures { get; } = new();

    FailureRuleCollection IWithFailurePolicies.Failures => Failures;

    void IPolicies.UseDurableLocalQueues() => QueuePolicies.Add(queue => queue.UseDurableInbox());

    // Both are about brokers; local queues are not concerned.
    void IPolicies.UseDurableInboxOnAllListeners()
    {
    }

    void IPolicies.UseDurableOutboxOnAllSendingEndpoints()
    {
    }

    void IPolicies.AllLocalQueues(Action<IListenerConfiguration> configure) => QueuePolicies.Add(configure);

    void IPolicies.AutoApplyTransactions() => TransactionsAreAutomatic = true;

    void IPolicies.AutoApplyTransactions(IdempotencyStyle idempotency) => TransactionsAreAutomatic = true;
}
