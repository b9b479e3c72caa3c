using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Features.ShareSuggestion;

/// <summary>Never a confidential one.</summary>
public sealed class ShareSuggestionHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(SuggestionDetails, StaffNotified?)> Handle(ShareSuggestion command, CancellationToken ct)
    {
        var (me, now, request) = (actors.Current, time.GetUtcNow(), command.Request);
        var suggestion = await db.SuggestionToJudgeAsync(command.SuggestionId, me, ct);
        suggestion.Share(request.Shared, request.Lesson);
        db.Remark(suggestion, request.Shared ? "shared" : "unshared", suggestion.Lesson ?? "", me.StaffId, now);
        await db.SaveChangesAsync(ct); // The answer carries the new version.
        return (await suggestion.DetailsAsync(db, me, ct), request.Shared ? suggestion.News(suggestion.OwnerId, "customers.suggestion.shared", me, now) : null);
    }
}
