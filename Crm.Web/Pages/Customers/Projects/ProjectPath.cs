using System.Globalization;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Web.Components.Content;
using Crm.Web.Infrastructure;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers.Projects;

/// <summary>The six steps of a project with who finished each and when, and the one that it is in.</summary>
internal static class ProjectPath
{
    private static readonly string[][] Ends =
    [
        [ProjectMoves.Surveyed], [ProjectMoves.Screened, ProjectMoves.Excepted, ProjectMoves.ScreenedOut], [ProjectMoves.Submitted], [ProjectMoves.Approved, ProjectMoves.Rejected],
        [ProjectMoves.Planned], [ProjectMoves.Won, ProjectMoves.GivenUp],
    ];

    public static int PlaceOf(ProjectDetails project)
    {
        if (project.State is ProjectStates.Won or ProjectStates.GivenUp)
            return ProjectSteps.All.Count;
        for (var i = 0; i < ProjectSteps.All.Count; i++)
        {
            if (ProjectSteps.StatesOf(ProjectSteps.All[i]).Contains(project.State))
                return i;
        }
        // It ended on the way: in the step that nobody finished, or that said no.
        return project.State switch
        {
            ProjectStates.ScreenedOut => 1,
            ProjectStates.Rejected => 3,
            _ => Math.Max(0, Ends.TakeWhile(moves => project.Steps.Any(s => moves.Contains(s.Move))).Count()),
        };
    }

    public static List<Step> Of(ProjectDetails project, Texts texts, StaffNames names, LocalTime time)
    {
        var place = PlaceOf(project);
        return [.. ProjectSteps.All.Select((step, i) => new Step(texts["Step." + step], i <= place ? Note(i) : null))];

        string? Note(int i) => project.Steps.FirstOrDefault(s => Ends[i].Contains(s.Move)) is { } end && (i < place || project.State is ProjectStates.ScreenedOut or ProjectStates.Rejected)
            ? texts["Step.By", names[end.By], time.ToLocal(end.At).ToString(texts["Step.DayFormat"], CultureInfo.CurrentCulture)]
            : null;
    }
}
