namespace JasperFx.Core;

/// <summary>A span of time; an end that is null is open.</summary>
public record TimeRange(DateTimeOffset? From, DateTimeOffset? To)
{
    public static TimeRange AllTime() => new(null, null);
}
