using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Features.ReportSuggestion;

/// <summary>Whoever carries it out tells it, or who judges; with an effect it is done and whoever suggested it hears what came of it.</summary>
public sealed class ReportSuggestionHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(SuggestionDetails, StaffNotified?)> Handle(ReportSuggestion command, CancellationToken ct)
    {
        var (me, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        var suggestion = await db.SuggestionAsync(command.SuggestionId, me, ct);
        if (suggestion.ResponsibleId != me.StaffId && !suggestion.MayJudge(me))
            throw new ForbiddenException();
        suggestion.MustRun();
        if (request.Effect is { } effect)
            suggestion.Finish(request.Text, effect);
        db.Remark(suggestion, request.Effect is null ? "progress" : "finished", request.Text, me.StaffId, now);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await suggestion.DetailsAsync(db, me, ct), request.Effect is null ? null : suggestion.News(suggestion.OwnerId, "customers.suggestion.finished", me, now, suggestion.Outcome));
    }
}
