using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.GetKeyAccount;

/// <summary>A key account as its reader sees it.</summary>
internal sealed class KeyAccountReader(AccountsDbContext db, IActors actors, TimeProvider time)
{
    public async Task<KeyAccountDetails> GetAsync(Guid id, CancellationToken ct)
    {
        var (actor, today) = (actors.Current, ChinaTime.Today(time.GetUtcNow()));
        var found = await db.Readable(actor, today).AsNoTracking().Include(k => k.Team).Where(k => k.Id == id)
            .Join(db.Customers, k => k.CustomerId, c => c.Id, (k, c) => new { Account = k, c.Code, c.Name, c.Grade }).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        var k = found.Account;
        var names = await db.NamesAsync([k.ManagerId, k.NominatedBy, .. k.Team.Select(m => m.StaffId)], ct);
        return new(k.Id, k.Number, k.CustomerId, found.Code, found.Name, found.Grade, k.Status, k.StatusReason, k.StatusAt, k.Tier, k.SchemeTier, k.HeldUntil,
            k.Wanted is { } w ? new WantedTierView(w.Tier, w.Until, w.Reason) : null, k.ValueClass, k.ManagerId, names.Of(k.ManagerId), k.NominatedBy,
            names.Of(k.NominatedBy), k.NominatedAt, k.Reason, k.ExpectedYearly, k.Currency, k.RecognisedAt,
            [.. TeamViews.Of(k.Team, names, today)], await AllowedAsync(k, actor, ct), ETags.Write(k.Version));
    }

    /// <summary>What happened to it, newest first.</summary>
    public async Task<Page<KeyAccountHistoryEntry>> HistoryAsync(Guid id, int? asked, string? cursor, CancellationToken ct)
    {
        var today = ChinaTime.Today(time.GetUtcNow());
        if (!await db.Readable(actors.Current, today).AnyAsync(k => k.Id == id, ct))
            throw new NotFoundException();
        var limit = Keyset.Limit(asked);
        var rows = await db.KeyAccountEntries.AsNoTracking().Where(e => e.KeyAccountId == id)
            .InOrder(e => e.At, e => e.Id, descending: true, cursor).Take(limit + 1).ToListAsync(ct);
        var (items, next) = Keyset.Cut(rows, limit, e => Keyset.Write(e.At, e.Id));
        var names = await db.NamesAsync([.. items.Select(e => e.By), .. items.Select(Person).OfType<Guid>()], ct);
        return new([.. items.Select(e => new KeyAccountHistoryEntry(e.Id, e.Kind, e.By, names.Of(e.By), e.At, Facts(e, names)))], next);
    }

    private async Task<IReadOnlyList<string>> AllowedAsync(KeyAccount k, Actor actor, CancellationToken ct)
    {
        var allowed = new List<string>();
        var mayNominate = k.Status is KeyAccountStatuses.Proposed or KeyAccountStatuses.InReview && await db.Nominatable(actor).AnyAsync(x => x.Id == k.Id, ct);
        if (mayNominate)
            allowed.AddRange(k.Status == KeyAccountStatuses.Proposed ? ["change", "submit"] : ["withdraw"]);
        if (Holds(k, actor, AccountsPermissions.KeyAccountManage))
        {
            allowed.AddRange(KeyAccount.Next(k.Status));
            if (k.Status == KeyAccountStatuses.Active && k.Wanted is null)
                allowed.Add("tier");
        }
        if (k.Status is KeyAccountStatuses.Active or KeyAccountStatuses.Suspended && Holds(k, actor, AccountsPermissions.TeamManage))
            allowed.Add("team");
        return allowed;
    }

    private static bool Holds(KeyAccount k, Actor actor, string permission) => actor.Scope(permission) switch
    {
        RecordScope.All => true,
        RecordScope.UnitAndBelow => k.ManagerId == actor.StaffId || actor.UnitsBelow.Contains(k.UnitId),
        RecordScope.Unit => k.ManagerId == actor.StaffId || k.UnitId == actor.UnitId,
        RecordScope.Own => k.ManagerId == actor.StaffId,
        _ => false,
    };

    private static Guid? Person(KeyAccountEntry e) => e.Facts.TryGetValue("staffId", out var id) && Guid.TryParse(id, out var person) ? person : null;

    private static Dictionary<string, string> Facts(KeyAccountEntry e, IReadOnlyDictionary<Guid, string> names)
    {
        var facts = e.Facts.Where(f => f.Key != "staffId").ToDictionary();
        if (Person(e) is { } person)
            facts["name"] = names.Of(person);
        return facts;
    }
}
