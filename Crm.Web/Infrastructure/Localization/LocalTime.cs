namespace Crm.Web.Infrastructure.Localization;

/// <summary>The reader's time zone: chosen in the user menu, else <c>Portal:TimeZone</c>, else Asia/Shanghai.</summary>
public sealed class LocalTime
{
    /// <summary>Name of the cookie that keeps the reader's choice.</summary>
    public const string Cookie = "crm-time-zone";

    private readonly TimeProvider time;

    /// <summary>Reads the zone of the current request.</summary>
    public LocalTime(IHttpContextAccessor http, IConfiguration configuration, TimeProvider time)
    {
        this.time = time;
        Zone = Find(http.HttpContext?.Request.Cookies[Cookie])
            ?? Find(configuration["Portal:TimeZone"])
            ?? TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    }

    /// <summary>The zone that dates on pages are shown and typed in.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Now, in the reader's zone.</summary>
    public DateTimeOffset Now => ToLocal(time.GetUtcNow());

    /// <summary>Today's date where the reader is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>A moment as the reader's clock shows it.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);

    /// <summary>What a date-and-time field posted (reader's clock, no zone) as a moment.</summary>
    public DateTimeOffset FromLocal(DateTime typed)
    {
        var clock = DateTime.SpecifyKind(typed, DateTimeKind.Unspecified);
        return new DateTimeOffset(clock, Zone.GetUtcOffset(clock));
    }

    private static TimeZoneInfo? Find(string? id) =>
        id is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null;
}
