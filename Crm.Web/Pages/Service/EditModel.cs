using Crm.Service.Contracts.Api;

namespace Crm.Web.Pages.Service;

/// <summary>What can be corrected on a case.</summary>
public sealed class EditModel
{
    public string? Version { get; set; }
    public string? Subject { get; set; }
    public string? Description { get; set; }
    public string? Wanted { get; set; }
    public string? About { get; set; }
    public string? CallerName { get; set; }
    public string? CallerPhone { get; set; }

    internal static EditModel Of(CaseDetails of) => new()
    {
        Version = of.ETag,
        Subject = of.Subject,
        Description = of.Description,
        Wanted = of.Wanted,
        About = of.About,
        CallerName = of.CallerName,
        CallerPhone = of.CallerPhone,
    };
}
