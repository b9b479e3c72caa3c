using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Timeline;

namespace Crm.Customers.Shared;

/// <summary>A finished activity on the timeline.</summary>
internal static class ActivityEntry
{
    public static TimelineRecord Of(Activity activity) => new()
    {
        CustomerId = activity.CustomerId,
        LeadId = activity.LeadId,
        At = activity.DoneAt!.Value,
        By = activity.DoneBy!.Value,
        Topic = "activity",
        Kind = "activity.done",
        Facts = History.Facts(
            ("activityKind", activity.Kind), ("subject", activity.Subject), ("result", activity.Result), ("nextStep", activity.NextStep),
            ("reached", activity.Reached), ("sent", activity.Sent)),
        SourceKey = SourceKey(activity),
    };

    /// <summary>Names the entry of an activity.</summary>
    public static string SourceKey(Activity activity) => $"activity:{activity.Id}";
}
