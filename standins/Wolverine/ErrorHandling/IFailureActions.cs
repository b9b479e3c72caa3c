namespace Wolverine.ErrorHandling;

/// <summary>What happens to a message whose handler threw. Steps follow one another, one for each attempt.</summary>
public interface IFailureActions
{
    /// <summary>Sets the message aside for an operator to replay or discard.</summary>
    IAdditionalActions MoveToErrorQueue();

    /// <summary>Puts the message back into its queue.</summary>
    IAdditionalActions Requeue(int maxAttempts = 3);

    IAdditionalActions RequeueIndefinitely();

    /// <summary>Drops the message.</summary>
    IAdditionalActions Discard();

    /// <summary>Stores the message to be handled again after the delay; its place in the queue is free meanwhile.</summary>
    IAdditionalActions ScheduleRetry(params TimeSpan[] delays);

    IAdditionalActions ScheduleRetryIndefinitely(params TimeSpan[] delays);

    IAdditionalActions RetryOnce();

    /// <summary>Handles the message again at once, in its place in the queue.</summary>
    IAdditionalActions RetryTimes(int attempts);

    /// <summary>Handles the message again after the delay, in its place in the queue.</summary>
    IAdditionalActions RetryWithCooldown(params TimeSpan[] delays);

    IAdditionalActions PauseThenRequeue(TimeSpan delay);
}

public interface IAdditionalActions
{
    IFailureActions Then { get; }
}
