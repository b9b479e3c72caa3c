namespace Wolverine.ErrorHandling;

/// <summary>A rule being written: which exceptions it is for, then what happens.</summary>
public class PolicyExpression : IFailureActions
{
    private readonly FailureRuleCollection rules;
    private Func<Exception, bool> matches;

    internal PolicyExpression(FailureRuleCollection rules, Func<Exception, bool> matches)
    {
        this.rules = rules;
        this.matches = matches;
    }

    public PolicyExpression Or<TException>() where TException : Exception => Or(ex => ex is TException);

    public PolicyExpression Or<TException>(Func<TException, bool> exceptionPredicate, string description = "User supplied filter")
        where TException : Exception =>
        Or(ex => ex is TException typed && exceptionPredicate(typed));

    public PolicyExpression Or(Func<Exception, bool> exceptionPredicate, string description = "User supplied filter")
    {
        var before = matches;
        matches = ex => before(ex) || exceptionPredicate(ex);
        return this;
    }

    public PolicyExpression OrInner<TException>() where TException : Exception => Or(ex => ex.InnerException is TException);

    public PolicyExpression AndMessageContains(string text)
    {
        var before = matches;
        matches = ex => before(ex) && ex.Message.Contains(text, StringComparison.OrdinalIgnoreCase);
        return this;
    }

    public IAdditionalActions MoveToErrorQueue() => Actions().MoveToErrorQueue();

    public IAdditionalActions Requeue(int maxAttempts = 3) => Actions().Requeue(maxAttempts);

    public IAdditionalActions RequeueIndefinitely() => Actions().RequeueIndefinitely();

    public IAdditionalActions Discard() => Actions().Discard();

    public IAdditionalActions ScheduleRetry(params TimeSpan[] delays) => Actions().ScheduleRetry(delays);

    public IAdditionalActions ScheduleRetryIndefinitely(params TimeSpan[] delays) => Actions().ScheduleRetryIndefinitely(delays);

    public IAdditionalActions RetryOnce() => Actions().RetryOnce();

    public IAdditionalActions RetryTimes(int attempts) => Actions().RetryTimes(attempts);

    public IAdditionalActions RetryWithCooldown(params TimeSpan[] delays) => Actions().RetryWithCooldown(delays);

    public IAdditionalActions PauseThenRequeue(TimeSpan delay) => Actions().PauseThenRequeue(delay);

    private FailureActions Actions() => new(rules.Add(matches));
}
