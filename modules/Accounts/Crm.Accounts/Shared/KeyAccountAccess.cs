using Crm.Accounts.Contracts;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Shared;

/// <summary>
/// Who may see and change a key account. It belongs to its corporate manager and the manager's unit; it is read also by its team and by
/// whoever may see the customer.
/// </summary>
internal static class KeyAccountAccess
{
    /// <summary>The key accounts a person may change with a permission: his own as corporate manager, his unit's, all.</summary>
    public static IQueryable<KeyAccount> Held(this AccountsDbContext db, Actor actor, string permission)
    {
        var (me, unit, below) = (actor.StaffId, actor.UnitId, actor.UnitsBelow);
        return actor.Scope(permission) switch
        {
            RecordScope.All => db.KeyAccounts,
            RecordScope.UnitAndBelow => db.KeyAccounts.Where(k => k.ManagerId == me || below.Contains(k.UnitId)),
            RecordScope.Unit => db.KeyAccounts.Where(k => k.ManagerId == me || k.UnitId == unit),
            RecordScope.Own => db.KeyAccounts.Where(k => k.ManagerId == me),
            _ => db.KeyAccounts.Where(_ => false),
        };
    }

    /// <summary>The key accounts a person may see.</summary>
    public static IQueryable<KeyAccount> Readable(this AccountsDbContext db, Actor actor, DateOnly today)
    {
        if (actor.Scope(AccountsPermissions.KeyAccountRead) is RecordScope.All or RecordScope.None)
            return db.Held(actor, AccountsPermissions.KeyAccountRead);
        var me = actor.StaffId;
        var held = db.Held(actor, AccountsPermissions.KeyAccountRead).Select(k => k.Id);
        var customers = db.CustomersFor(actor, AccountsPermissions.KeyAccountRead).Select(c => c.Id);
        return db.KeyAccounts.Where(k => held.Contains(k.Id) || customers.Contains(k.CustomerId) || k.NominatedBy == me
            || k.Team.Any(m => m.StaffId == me && (m.Until == null || m.Until >= today)));
    }

    /// <summary>The nominations a person may change: of customers he may nominate, or nominated by himself, or his to manage.</summary>
    public static IQueryable<KeyAccount> Nominatable(this AccountsDbContext db, Actor actor)
    {
        if (actor.Scope(AccountsPermissions.KeyAccountNominate) is RecordScope.All or RecordScope.None)
            return db.Held(actor, AccountsPermissions.KeyAccountNominate);
        var me = actor.StaffId;
        var customers = db.CustomersFor(actor, AccountsPermissions.KeyAccountNominate).Select(c => c.Id);
        return db.KeyAccounts.Where(k => k.NominatedBy == me || customers.Contains(k.CustomerId));
    }

    /// <summary>The customers a permission reaches; those that were merged away are none.</summary>
    public static IQueryable<Customer> CustomersFor(this AccountsDbContext db, Actor actor, string permission) =>
        db.Customers.Within(actor, permission).Where(c => c.MergedInto == null);

    /// <summary>One key account with its team, to change it.</summary>
    public static async Task<KeyAccount> LoadAsync(this IQueryable<KeyAccount> accounts, Guid id, CancellationToken ct) =>
        await accounts.Include(k => k.Team).SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new NotFoundException();
}
