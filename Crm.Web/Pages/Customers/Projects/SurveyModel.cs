using System.Globalization;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Projects;

/// <summary>A survey as it is typed.</summary>
public sealed class SurveyModel
{
    public string? AskedBy { get; set; }
    public DateOnly? AskedOn { get; set; }
    public List<string>? Sources { get; set; }
    public string? MarketPosition { get; set; }
    public string? BusinessScope { get; set; }
    public string? Needs { get; set; }
    public string? Competitors { get; set; }
    public string? Credit { get; set; }
    public string? CreditNotes { get; set; }
    public string? Contacts { get; set; }
    public string? Notes { get; set; }
    public bool Finish { get; set; }
    public string? Version { get; set; }

    public static SurveyModel Of(ProjectSurvey s, string version, DateOnly today) => new()
    {
        AskedBy = s.AskedBy?.ToString(), AskedOn = s.AskedOn ?? today, Sources = [.. s.Sources ?? []], MarketPosition = s.MarketPosition, BusinessScope = s.BusinessScope, Needs = s.Needs,
        Competitors = s.Competitors, Credit = s.Credit?.ToString(CultureInfo.InvariantCulture), CreditNotes = s.CreditNotes, Contacts = s.Contacts, Notes = s.Notes, Version = version,
    };

    public ProjectSurvey ToSurvey() => new(
        Guid.TryParse(AskedBy, out var who) ? who : null, AskedOn, Sources ?? [], MarketPosition, BusinessScope, Needs, Competitors,
        int.TryParse(Credit, CultureInfo.InvariantCulture, out var credit) ? credit : null, CreditNotes, Contacts, Notes);
}
