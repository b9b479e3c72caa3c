using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers;

/// <summary>An activity as it is typed; times by the reader's clock.</summary>
public sealed class ActivityModel
{
    public string? Kind { get; set; }
    public string? Subject { get; set; }
    public DateTime? DueAt { get; set; }
    public DateTime? RemindAt { get; set; }
    public string? CustomerId { get; set; }
    public string? LeadId { get; set; }
    public string? ContactId { get; set; }
    public List<string>? Assignees { get; set; }
    public string? Notes { get; set; }
    public string? Version { get; set; }

    public static ActivityModel Of(ActivityDetails activity, LocalTime time) => new()
    {
        Kind = activity.Kind, Subject = activity.Subject, DueAt = time.ToLocal(activity.DueAt).DateTime,
        RemindAt = activity.RemindAt is { } remind ? time.ToLocal(remind).DateTime : null, CustomerId = activity.CustomerId?.ToString(),
        LeadId = activity.LeadId?.ToString(), ContactId = activity.ContactId?.ToString(),
        Assignees = [.. activity.Assignees.Select(id => id.ToString())], Notes = activity.Notes, Version = activity.ETag,
    };

    public ActivityFields ToFields(LocalTime time) => new(
        Kind ?? "", Subject ?? "", time.FromLocal(DueAt ?? default), Id(CustomerId), Id(LeadId), Id(ContactId),
        [.. (Assignees ?? []).Select(Id).OfType<Guid>()], RemindAt is { } remind ? time.FromLocal(remind) : null, Notes);

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
