namespace Crm.Accounts.Shared;

/// <summary>The company's days are China's: first and last days of teams and of held tiers.</summary>
internal static class ChinaTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Zone).Date);
}
