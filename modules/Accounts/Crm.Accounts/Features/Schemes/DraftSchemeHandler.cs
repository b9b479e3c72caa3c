using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Valuation;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.Schemes;

/// <summary>Starts it.</summary>
public sealed class DraftSchemeHandler(AccountsDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<SchemeDetails> Handle(DraftScheme command, CancellationToken ct)
    {
        await db.LockValuationAsync(ct);
        var wanted = command.Request.From;
        var from = await db.Schemes.AsNoTracking().SingleOrDefaultAsync(s => wanted == null ? s.State == SchemeStates.Active : s.Id == wanted, ct)
            ?? throw new RuleException("accounts.scheme.unknown", "from", wanted);
        var draft = Scheme.Draft(from, await db.Schemes.MaxAsync(s => s.Number, ct) + 1, actors.Current.StaffId, time.GetUtcNow());
        db.Schemes.Add(draft);
        await db.SaveChangesAsync(ct); // The answer carries the new row's version.
        return draft.View();
    }
}
