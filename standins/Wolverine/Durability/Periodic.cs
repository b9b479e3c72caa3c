namespace Wolverine.Runtime;

/// <summary>Says when something is to be done again.</summary>
internal sealed class Periodic(TimeSpan period)
{
    private long? last;

    public TimeSpan Remaining
    {
        get
        {
            if (last is not { } then) return TimeSpan.FromMilliseconds(1);
            var left = period - TimeProvider.System.GetElapsedTime(then);
            return left > TimeSpan.FromMilliseconds(1) ? left : TimeSpan.FromMilliseconds(1);
        }
    }

    public bool IsDue()
    {
        if (last is { } then && TimeProvider.System.GetElapsedTime(then) < period) return false;
        last = TimeProvider.System.GetTimestamp();
        return true;
    }
}
