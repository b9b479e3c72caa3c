using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.Accounts.Features.ValueRuns;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Schemes;

/// <summary>Puts it in force; the one before retires, and all customers are assessed anew.</summary>
public sealed class ActivateSchemeHandler(AccountsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ValueRunStatus, RunValuation)> Handle(ActivateScheme command, CancellationToken ct)
    {
        await db.LockValuationAsync(ct);
        var (me, now) = (actors.Current.StaffId, time.GetUtcNow());
        var scheme = await db.Schemes.SingleOrDefaultAsync(s => s.Id == command.Id, ct) ?? throw new NotFoundException();
        db.Expect(scheme, ETags.Read(command.IfMatch));
        scheme.MustBeDraft();
        foreach (var before in await db.Schemes.Where(s => s.State == SchemeStates.Active).ToListAsync(ct))
            before.Retire(now);
        await db.SaveChangesAsync(ct); // Only one is active at any moment, also for the index that says so.
        scheme.Activate(me, now);
        var run = new ValueRun { SchemeId = scheme.Id, SchemeNumber = scheme.Number, By = me, RequestedAt = now };
        db.ValueRuns.Add(run);
        return (run.Status(), new RunValuation(run.Id));
    }
}
