namespace Crm.Web.Layout;

/// <summary>Where live numbers come from: one stream of server-sent events to each browser, and the same numbers as JSON for polling.</summary>
public static class LiveCount
{
    /// <summary>Server-sent events: <c>counts</c> with <c>{"unread": 3, "approvals": 1}</c>, <c>turbo-stream</c> with stream elements.</summary>
    public const string Stream = "/api/staff/live";

    /// <summary>The data of <c>counts</c> as an ordinary answer.</summary>
    public const string Poll = "/api/staff/live/counts";
}
