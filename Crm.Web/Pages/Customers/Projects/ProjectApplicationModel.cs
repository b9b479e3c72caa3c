using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Projects;

/// <summary>An application to develop a new customer as it is typed.</summary>
public sealed class ProjectApplicationModel
{
    private const int Months = 3;
    private static readonly char[] Separators = [',', '，', '、', ';', '；', '\n'];

    public string? Goal { get; set; }
    public decimal? ExpectedYearly { get; set; }
    public decimal? Budget { get; set; }
    public string? ProductLines { get; set; }
    public string? Terms { get; set; }
    public List<string>? Responsible { get; set; }
    public DateOnly? StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    public string? Notes { get; set; }
    public string? Version { get; set; }

    /// <summary>What was written; a new one begins with the strategy of C-11 and three months.</summary>
    public static ProjectApplicationModel Of(ProjectDetails found, string separator, DateOnly today)
    {
        var a = found.Application ?? new();
        return new()
        {
            Goal = a.Goal ?? found.Outlook?.Notes.Strategy, ExpectedYearly = a.ExpectedYearly, Budget = a.Budget, ProductLines = string.Join(separator, a.ProductLines ?? []),
            Terms = a.Terms, Responsible = [.. (a.Responsible ?? []).Select(r => r.ToString())], StartsOn = a.StartsOn ?? today, EndsOn = a.EndsOn ?? today.AddMonths(Months),
            Notes = a.Notes, Version = found.ETag,
        };
    }

    public ProjectApplication ToFields() => new(
        Goal, ExpectedYearly ?? 0, Budget ?? 0, [.. (ProductLines ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], Terms,
        [.. (Responsible ?? []).Select(r => Guid.TryParse(r, out var id) ? id : (Guid?)null).OfType<Guid>()], StartsOn, EndsOn, Notes);
}
