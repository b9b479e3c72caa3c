using Crm.Service.Contracts.Api;

namespace Crm.Web.Pages.Service;

/// <summary>What the forms of the case page post; each uses the fields it shows.</summary>
public sealed class StepModel
{
    public string? Version { get; set; }
    public DateTimeOffset? SeenAt { get; set; }
    public string? Valid { get; set; }
    public string? Reason { get; set; }
    public string? Text { get; set; }
    public CaseChannel Channel { get; set; } = CaseChannel.Phone;
    public Guid? UnitId { get; set; }
    public Guid? StaffId { get; set; }
    public Guid? OwnerId { get; set; }
    public List<Guid>? StaffIds { get; set; }
    public ComplaintCause? Code { get; set; }
    public string? Kind { get; set; }
    public decimal? Amount { get; set; }
    public DateOnly? HeldOn { get; set; }
    public string? Attendees { get; set; }
    public string? Decision { get; set; }
    public int? Score { get; set; }
    public string? Comment { get; set; }
    public string? Summary { get; set; }
    public string? Prevention { get; set; }
    public string? Penalty { get; set; }
    public string? For { get; set; }
    public string? ThirdParty { get; set; }
    public string? Solution { get; set; }
    public string? Cause { get; set; }
    public string? AnswerToCustomer { get; set; }
    public string? OfNumber { get; set; }
    public string? Subject { get; set; }
    public string? Description { get; set; }
    public Guid? CustomerId { get; set; }
}
