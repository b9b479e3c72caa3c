using Crm.Accounts.Data;
using Crm.Accounts.Domain.People;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Shared;

/// <summary>What every change of a key account needs: the context, who acts, what time it is, who works here.</summary>
public sealed class AccountDesk(AccountsDbContext db, IActors actors, TimeProvider time)
{
    internal AccountsDbContext Db => db;
    internal Actor Actor => actors.Current;
    internal DateTimeOffset Now { get; } = time.GetUtcNow();
    internal DateOnly Today => ChinaTime.Today(Now);

    /// <summary>A person who works here; 422 at the field for anybody else.</summary>
    internal async Task<StaffRef> PersonAsync(Guid id, string field, CancellationToken ct) =>
        await db.Staff.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.Active, ct) ?? throw new RuleException("accounts.person_unknown", field);
}
