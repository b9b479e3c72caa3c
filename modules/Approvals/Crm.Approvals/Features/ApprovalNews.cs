using Crm.Approvals.Domain;
using Crm.Staff.Contracts.Events;
using Wolverine;

namespace Crm.Approvals.Features;

/// <summary>What others must hear after a request moved on.</summary>
internal static class ApprovalNews
{
    /// <summary>Those newly asked; and when it ended, the requesting module (ApprovalDecided) and the requester.</summary>
    public static OutgoingMessages Of(ApprovalRequest request, IReadOnlyList<Guid> asked, Organisation organisation, DateTimeOffset now)
    {
        var messages = new OutgoingMessages();
        if (asked.Count > 0)
            messages.Add(Notice(request, "approvals.requested", asked, organisation, now));
        if (request.State != RequestState.Open)
        {
            messages.Add(request.Decided(organisation, now));
            if (request.State != RequestState.Withdrawn)
                messages.Add(Notice(request, "approvals.decided", [request.RequestedBy], organisation, now));
        }
        return messages;
    }

    public static StaffNotified Notice(
        ApprovalRequest request, string kind, IReadOnlyList<Guid> staffIds, Organisation organisation, DateTimeOffset now) =>
        new(Guid.CreateVersion7(), staffIds, kind, $"/approvals/{request.Id}", new Dictionary<string, string>
        {
            ["kind"] = request.Kind,
            ["subject"] = request.Subject,
            ["requester"] = organisation.NameOf(request.RequestedBy),
            ["state"] = request.State.ToString(),
        }, now);
}
