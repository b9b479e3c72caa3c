using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.PlanSuggestion;

/// <summary>Whoever is to do it hears of it.</summary>
public sealed class PlanSuggestionHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(SuggestionDetails, StaffNotified?)> Handle(PlanSuggestion command, CancellationToken ct)
    {
        var (me, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        var suggestion = await db.SuggestionToJudgeAsync(command.SuggestionId, me, ct);
        if (request.ResponsibleId != me.StaffId && !await db.Staff.AnyAsync(s => s.StaffId == request.ResponsibleId && s.Active, ct))
            throw new RuleException("customers.owner.unknown", "responsibleId", request.ResponsibleId);
        var before = suggestion.ResponsibleId;
        suggestion.CarryOut(request);
        db.Remark(suggestion, "planned", suggestion.Goal!, me.StaffId, now);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await suggestion.DetailsAsync(db, me, ct), before == suggestion.ResponsibleId ? null : suggestion.News(suggestion.ResponsibleId, "customers.suggestion.planned", me, now, suggestion.Goal));
    }
}
