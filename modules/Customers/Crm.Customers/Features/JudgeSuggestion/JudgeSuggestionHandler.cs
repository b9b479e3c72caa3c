using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Features.JudgeSuggestion;

/// <summary>Nobody judges his own; whoever suggested it reads the answer.</summary>
public sealed class JudgeSuggestionHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(SuggestionDetails, StaffNotified?)> Handle(JudgeSuggestion command, CancellationToken ct)
    {
        var (me, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        var suggestion = await db.SuggestionToJudgeAsync(command.SuggestionId, me, ct);
        suggestion.Judge(request.Scores, request.Accept, request.Answer);
        db.Remark(suggestion, "judged", suggestion.Answer!, me.StaffId, now);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await suggestion.DetailsAsync(db, me, ct), suggestion.News(suggestion.OwnerId, request.Accept ? "customers.suggestion.accepted" : "customers.suggestion.declined", me, now, suggestion.Answer));
    }
}
