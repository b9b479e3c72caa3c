using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.ValueRuns;

/// <summary>Starts it; one that waits already will do.</summary>
public sealed class StartValueRunHandler(AccountsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ValueRunStatus, RunValuation)> Handle(StartValueRun command, CancellationToken ct)
    {
        var scheme = await db.Schemes.AsNoTracking().SingleOrDefaultAsync(s => s.State == SchemeStates.Active, ct)
            ?? throw new RuleException("accounts.scheme.none_active");
        var run = await db.ValueRuns.FirstOrDefaultAsync(r => r.SchemeId == scheme.Id && r.State == RunStates.Waiting, ct);
        if (run is null)
        {
            run = new ValueRun
            {
                SchemeId = scheme.Id,
                SchemeNumber = scheme.Number,
                Scheduled = command.Scheduled,
                By = actors.Current.StaffId,
                RequestedAt = time.GetUtcNow(),
            };
            db.ValueRuns.Add(run);
        }
        return (run.Status(), new RunValuation(run.Id));
    }
}
