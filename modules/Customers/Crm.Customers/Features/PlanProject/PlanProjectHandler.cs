using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.PlanProject;

/// <summary>Each action becomes an activity (C-40), so that it is in calendars and to-dos, and goes to the manager when it is late.</summary>
public sealed class PlanProjectHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ProjectDetails> Handle(PlanProject command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var project = await db.ProjectAsync(command.ProjectId, me, CustomersPermissions.ProjectWrite, command.IfMatch, ct);
        var (actions, rules) = (command.Request.Actions, await db.ProjectRulesAsync(ct));
        db.ProjectMoved(project, project.Plan(actions, rules.ReportEveryDays, me.StaffId, now));
        var customer = await db.CustomerNameAsync(project.CustomerId, ct);
        foreach (var action in actions)
        {
            var notes = action.Notes is { } more ? $"{project.Number}\n{more.Trim()}" : project.Number;
            var activity = Activity.Plan(
                new ActivityFields(action.Kind, action.Subject, action.DueAt, project.CustomerId, Notes: notes, Assignees: [action.OwnerId ?? project.OwnerId!.Value]), customer, me, now);
            db.Activities.Add(activity);
            db.ProjectActions.Add(new ProjectAction { ProjectId = project.Id, ActivityId = activity.Id });
        }
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.ProjectDetailsAsync(project, me, now, ct);
    }
}
