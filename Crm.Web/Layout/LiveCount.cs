namespace Crm.Web.Layout;

/// <summary>Where live numbers come from: one stream of server-sent events to each browser, the same as JSON where it cannot be had.</summary>
public static class LiveCount
{
    /// <summary>Server-sent events: <c>bell</c> with <c>{"unread": 3}</c>, <c>turbo-stream</c> with stream elements.</summary>
    public const string Stream = "/api/staff/live";

    /// <summary>The data of <c>bell</c> as an ordinary answer.</summary>
    public const string Poll = "/api/staff/bell";
}
