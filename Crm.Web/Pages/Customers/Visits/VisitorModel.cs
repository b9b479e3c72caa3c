using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Visits;

/// <summary>A visitor as typed; times by the reader's clock.</summary>
public sealed class VisitorModel
{
    public string? Name { get; set; }
    public string? Phone { get; set; }
    public string? CustomerId { get; set; }
    public string? Company { get; set; }
    public string? DuplicateReason { get; set; }
    public string? Need { get; set; }
    public string? NextStep { get; set; }
    public DateTime? NextDueAt { get; set; }
    public string? HostId { get; set; }
    public DateTime? CameAt { get; set; }

    public RegisterVisitorRequest ToRequest(LocalTime time) => new(
        Name ?? "", Company, Need ?? "", Phone, Id(CustomerId), null, Id(HostId), NextStep, At(NextDueAt, time), At(CameAt, time), DuplicateReason);

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;

    private static DateTimeOffset? At(DateTime? typed, LocalTime time) => typed is { } clock ? time.FromLocal(clock) : null;
}
