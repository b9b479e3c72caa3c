using Crm.Customers.Contracts.Api;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Projects;

/// <summary>Actions as they are typed; times by the reader's clock.</summary>
public sealed class ProjectPlanModel
{
    private const int Rows = 4;

    public List<ProjectActionModel> Actions { get; set; } = [];
    public string? Version { get; set; }

    /// <summary>Always two empty rows to type further actions into.</summary>
    public void WithRows()
    {
        var wanted = Math.Max(Rows, Actions.Count(a => !a.IsEmpty) + 2);
        while (Actions.Count < wanted)
            Actions.Add(new ProjectActionModel());
    }

    /// <summary>Those that were filled in; errors come back by the place among them, so the empty ones go to the end first.</summary>
    public PlanProjectRequest ToRequest(LocalTime time)
    {
        Actions = [.. Actions.Where(a => !a.IsEmpty)];
        return new([.. Actions.Select(a => new ProjectActionFields(
            a.Kind ?? "", a.Subject ?? "", time.FromLocal(a.DueAt ?? default), Guid.TryParse(a.OwnerId, out var owner) ? owner : null, a.Notes))]);
    }
}

/// <summary>One action as it is typed.</summary>
public sealed class ProjectActionModel
{
    public string? Kind { get; set; }
    public string? Subject { get; set; }
    public DateTime? DueAt { get; set; }
    public string? OwnerId { get; set; }
    public string? Notes { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Subject) && DueAt is null;
}
