using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;

namespace Crm.Customers.Features.SaveSurvey;

/// <summary>What was found out is kept, also where it is not all; a finished one goes to the screening.</summary>
public sealed class SaveSurveyHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<ProjectDetails> Handle(SaveSurvey command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var project = await db.ProjectAsync(command.ProjectId, me, CustomersPermissions.ProjectWrite, command.IfMatch, ct);
        var survey = command.Request.Survey;
        await db.CheckStaffAsync("survey.askedBy", survey.AskedBy is { } asker && asker != project.Survey.AskedBy ? [asker] : [], ct);
        project.Learn(survey);
        if (command.Request.Finish && project.State == ProjectStates.Survey)
            db.ProjectMoved(project, project.FinishSurvey(me.StaffId, now));
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return await db.ProjectDetailsAsync(project, me, now, ct);
    }
}
