using Crm.Service.Contracts.Api;

namespace Crm.Web.Pages.Service;

/// <summary>What the agent types while the customer speaks.</summary>
public sealed class LogModel
{
    public CaseKind Kind { get; set; } = CaseKind.Inquiry;
    public CaseChannel Channel { get; set; } = CaseChannel.Phone;
    public string? Subject { get; set; }
    public string? Description { get; set; }
    public string? Wanted { get; set; }
    public string? About { get; set; }
    public List<Guid>? AboutStaffIds { get; set; }
    public Guid? CustomerId { get; set; }
    public string? CallerName { get; set; }
    public string? CallerPhone { get; set; }
    public Guid? UnitId { get; set; }
    public string? Take { get; set; } = "queue";
    public bool Serious { get; set; }
    public string? Key { get; set; }

    internal LogCaseRequest Request(Guid me) => new(
        Kind, Channel, Subject ?? "", Description, CustomerId, null, CallerName, CallerPhone, Wanted, About, AboutStaffIds, UnitId,
        Take == "me" ? me : null, Serious);
}
