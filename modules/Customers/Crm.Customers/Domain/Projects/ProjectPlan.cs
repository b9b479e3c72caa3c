using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;

namespace Crm.Customers.Domain.Projects;

/// <summary>What may be planned in a project, and when it is to be reported on.</summary>
internal static class ProjectPlan
{
    /// <summary>Throws where an action is after the project's last day, or for somebody who does not work on it.</summary>
    public static void Check(DevelopmentProject project, IReadOnlyList<ProjectActionFields> actions)
    {
        for (var i = 0; i < actions.Count; i++)
        {
            if (ChinaTime.Today(actions[i].DueAt) > project.EndsOn)
                throw new RuleException("customers.project.after_end", $"actions[{i}].dueAt", project.EndsOn?.ToString("yyyy-MM-dd"));
            if (actions[i].OwnerId is { } owner && owner != project.OwnerId && !project.Responsible.Contains(owner))
                throw new RuleException("customers.project.not_responsible", $"actions[{i}].ownerId");
        }
    }

    /// <summary>The day of the next report: so many days from now, but not after the last day; where that is over, today.</summary>
    public static DateOnly NextReport(DateOnly today, DateOnly endsOn, int everyDays)
    {
        var next = today.AddDays(everyDays) is var regular && regular < endsOn ? regular : endsOn;
        return next < today ? today : next;
    }
}
