namespace Aspire.Hosting.Running;

/// <summary>How long to wait before a resource is started again: twice as long each time, back to the start after a good run.</summary>
internal sealed class Backoff(TimeProvider time)
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan GoodRun = TimeSpan.FromSeconds(30);
    private TimeSpan next = Least;
    private long startedAt;

    public void Started() => startedAt = time.GetTimestamp();

    public TimeSpan Ended()
    {
        if (time.GetElapsedTime(startedAt) >= GoodRun)
            next = Least;
        var wait = next;
        next = TimeSpan.FromTicks(Math.Min(Most.Ticks, next.Ticks * 2));
        return wait;
    }
}
