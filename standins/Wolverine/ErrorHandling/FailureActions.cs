namespace Wolverine.ErrorHandling;

internal sealed class FailureActions(FailureRule rule) : IFailureActions, IAdditionalActions
{
    private const int Most = 25;

    public IFailureActions Then => this;

    public IAdditionalActions MoveToErrorQueue() => Add(new FailureStep(FailureAction.DeadLetter));

    public IAdditionalActions Discard() => Add(new FailureStep(FailureAction.Discard));

    public IAdditionalActions Requeue(int maxAttempts = 3)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxAttempts, Most);
        return Add([.. Enumerable.Repeat(new FailureStep(FailureAction.Requeue), Math.Max(0, maxAttempts - 1))]);
    }

    public IAdditionalActions RequeueIndefinitely() => Forever(new FailureStep(FailureAction.Requeue));

    public IAdditionalActions PauseThenRequeue(TimeSpan delay) => Add(new FailureStep(FailureAction.Requeue, delay));

    public IAdditionalActions ScheduleRetry(params TimeSpan[] delays) => Add(Steps(FailureAction.Schedule, delays));

    public IAdditionalActions ScheduleRetryIndefinitely(params TimeSpan[] delays)
    {
        var steps = Steps(FailureAction.Schedule, delays);
        Add(steps);
        return Forever(steps[^1]);
    }

    public IAdditionalActions RetryOnce() => RetryTimes(1);

    public IAdditionalActions RetryTimes(int attempts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempts, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(attempts, Most);
        return Add([.. Enumerable.Repeat(new FailureStep(FailureAction.Retry), attempts)]);
    }

    public IAdditionalActions RetryWithCooldown(params TimeSpan[] delays) => Add(Steps(FailureAction.Retry, delays));

    private static FailureStep[] Steps(FailureAction action, TimeSpan[] delays)
    {
        if (delays.Length == 0) throw new InvalidOperationException("You must specify at least one delay time");
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delays.Length, Most);
        return [.. delays.Select(delay => new FailureStep(action, delay))];
    }

    private FailureActions Add(params FailureStep[] steps)
    {
        rule.Steps.AddRange(steps);
        return this;
    }

    private FailureActions Forever(FailureStep step)
    {
        rule.Forever = step;
        return this;
    }
}
