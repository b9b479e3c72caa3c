namespace JasperFx.Core;

/// <summary>Time spans written as numbers: <c>250.Milliseconds()</c>.</summary>
public static class TimeSpanExtensions
{
    public static TimeSpan Milliseconds(this int number) => TimeSpan.FromMilliseconds(number);

    public static TimeSpan Seconds(this int number) => TimeSpan.FromSeconds(number);

    public static TimeSpan Minutes(this int number) => TimeSpan.FromMinutes(number);

    public static TimeSpan Hours(this int number) => TimeSpan.FromHours(number);

    public static TimeSpan Days(this int number) => TimeSpan.FromDays(number);
}
