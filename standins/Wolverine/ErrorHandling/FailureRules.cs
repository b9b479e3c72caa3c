namespace Wolverine.ErrorHandling;

internal enum FailureAction
{
    /// <summary>Again at once or after a pause, without giving up the place in the queue.</summary>
    Retry,

    /// <summary>To the end of the queue.</summary>
    Requeue,

    /// <summary>Stored, to be handled at a later time.</summary>
    Schedule,
    Discard,
    DeadLetter
}

internal sealed record FailureStep(FailureAction Action, TimeSpan Delay = default);

/// <summary>What happens after the first, second … attempt that ended in an exception the rule is for.</summary>
internal sealed class FailureRule(Func<Exception, bool> matches)
{
    public Func<Exception, bool> Matches { get; } = matches;

    public List<FailureStep> Steps { get; } = [];

    public FailureStep? Forever { get; set; }

    public FailureStep? StepAfter(int attempt) => attempt <= Steps.Count ? Steps[attempt - 1] : Forever;
}

/// <summary>The rules of a handler, or of all handlers. The first that is for an exception decides.</summary>
public class FailureRuleCollection
{
    private static readonly FailureStep DeadLetter = new(FailureAction.DeadLetter);
    private readonly List<FailureRule> rules = [];

    public int? MaximumAttempts { get; set; }

    internal FailureRule Add(Func<Exception, bool> matches)
    {
        var rule = new FailureRule(matches);
        rules.Add(rule);
        return rule;
    }

    /// <summary>A handler's own rules, then those of all handlers.</summary>
    internal FailureRuleCollection CombinedWith(FailureRuleCollection parent)
    {
        var combined = new FailureRuleCollection();
        foreach (var collection in (FailureRuleCollection[])[this, parent])
        {
            combined.rules.AddRange(collection.rules);
            if (collection.MaximumAttempts is { } attempts)
            {
                var requeue = combined.Add(_ => true);
                requeue.Steps.AddRange(Enumerable.Repeat(new FailureStep(FailureAction.Requeue), attempts - 1));
            }
        }

        return combined;
    }

    /// <summary>For a message from a queue: without a rule it is set aside after the first attempt.</summary>
    internal FailureStep Decide(Exception exception, int attempt) =>
        rules.Find(rule => rule.Matches(exception))?.StepAfter(attempt) ?? DeadLetter;

    /// <summary>For an invoked message: only retries in place apply; null when the exception is to reach the caller.</summary>
    internal FailureStep? DecideInline(Exception exception, int attempt) => rules
        .Where(rule => rule.Matches(exception))
        .Select(rule => rule.StepAfter(attempt))
        .FirstOrDefault(step => step?.Action == FailureAction.Retry);
}
