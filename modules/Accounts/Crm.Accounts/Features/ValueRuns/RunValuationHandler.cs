using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.Accounts.Shared;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.ValueRuns;

/// <summary>Scores all customers in one transaction: a run is there whole or not at all.</summary>
public sealed class RunValuationHandler(AccountsDbContext db, TimeProvider time)
{
    /// <summary>Handles the message; a run that is done is not done again.</summary>
    public async Task<OutgoingMessages> Handle(RunValuation message, CancellationToken ct)
    {
        await db.LockValuationAsync(ct);
        var messages = new OutgoingMessages();
        if (await db.ValueRuns.SingleOrDefaultAsync(r => r.Id == message.RunId, ct) is not { State: RunStates.Waiting } run)
            return messages;
        var (now, started) = (time.GetUtcNow(), time.GetTimestamp());
        var scheme = await db.Schemes.AsNoTracking().SingleAsync(s => s.Id == run.SchemeId, ct);
        var scoring = scheme.Scoring;
        var scored = (await FigureReader.ReadAsync(db, now, ct)).ConvertAll(c => (Customer: c, Value: scoring.Score(c.Figures)));
        await ValueStore.SaveAsync(db, run, scored, now, ct);
        var tiers = await KeyAccountTiers.ReviewAsync(db, scheme.Number, now, ct);
        run.Finish(scored.Count(Changed), tiers.Count, Classes(scored), time.GetUtcNow(), time.GetElapsedTime(started));
        messages.AddRange(tiers);
        messages.Add(new TellValues(run.Id, Guid.Empty));
        return messages;
    }

    private static bool Changed((FiguredCustomer Customer, Valuation Value) s) =>
        s.Customer.Score != s.Value.Score || s.Customer.ValueClass != s.Value.ValueClass || s.Customer.Tier != s.Value.Tier;

    private static List<ValueShare> Classes(List<(FiguredCustomer Customer, Valuation Value)> scored) =>
        [.. ValueClasses.All.Select(k => new ValueShare(k, scored.Count(s => s.Value.ValueClass == k), scored.Count(s => s.Customer.ValueClass == k)))];
}
