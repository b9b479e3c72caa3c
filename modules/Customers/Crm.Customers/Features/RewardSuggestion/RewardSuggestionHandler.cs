using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Features.RewardSuggestion;

/// <summary>Nobody rewards himself; whoever gets it hears of it.</summary>
public sealed class RewardSuggestionHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(SuggestionDetails, StaffNotified?)> Handle(RewardSuggestion command, CancellationToken ct)
    {
        var (me, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        var suggestion = await db.SuggestionToJudgeAsync(command.SuggestionId, me, ct);
        suggestion.Give(request);
        db.Remark(suggestion, "rewarded", suggestion.RewardNote!, me.StaffId, now);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await suggestion.DetailsAsync(db, me, ct), suggestion.News(suggestion.OwnerId, "customers.suggestion.rewarded", me, now, suggestion.RewardNote));
    }
}
