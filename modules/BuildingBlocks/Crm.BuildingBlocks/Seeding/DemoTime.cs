namespace Crm.BuildingBlocks.Seeding;

/// <summary>A clock that stands still at a moment of the past, for what the demo company's people have done before the start.</summary>
/// <param name="moment">What it shows.</param>
public sealed class DemoTime(DateTimeOffset moment) : TimeProvider
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(5);
    private const int Opening = 9 * 60;
    private const int Minutes = 8 * 60 + 30;
    private const int Stride = 37;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => moment;

    /// <summary>A moment in the working hours of a weekday so many days ago (of the Friday before, where that is a weekend), never in the future.</summary>
    /// <param name="now">The start.</param>
    /// <param name="days">How many days before it, from 0.</param>
    /// <param name="number">Gives the time of day: the same number the same time, neighbours others.</param>
    public static DateTimeOffset DaysAgo(DateTimeOffset now, int days, int number)
    {
        var at = Working(DateOnly.FromDateTime(now.ToOffset(China).Date).AddDays(-days), -1, number);
        return at < now ? at : now - JustNow;
    }

    /// <summary>A moment in the working hours of a weekday so many days on (of the Monday after, where that is a weekend).</summary>
    /// <param name="now">The start.</param>
    /// <param name="days">How many days after it, negative for before.</param>
    /// <param name="number">Gives the time of day.</param>
    public static DateTimeOffset DaysOn(DateTimeOffset now, int days, int number) =>
        Working(DateOnly.FromDateTime(now.ToOffset(China).Date).AddDays(days), 1, number);

    private static DateTimeOffset Working(DateOnly day, int step, int number)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(step);
        return new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), China).AddMinutes(Opening + (number * Stride % Minutes)).ToUniversalTime();
    }
}
