using Crm.Accounts.Contracts.Events;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Features.Matching;
using Crm.Accounts.Features.Orders;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Events;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Subscriptions.Customers;

/// <summary>
/// Keeps the copies of many customers at once, as <see cref="CustomerCopyHandler"/> does one by one; orders of their external codes find them; those that were taken
/// back are forgotten.
/// </summary>
public sealed class CustomersImportedHandler(AccountsDbContext db, PendingLists lists, TimeProvider time)
{
    /// <summary>Takes what is newer than what is known.</summary>
    public async Task<OutgoingMessages> Handle(CustomersImported e, CancellationToken ct)
    {
        await PendingLists.GrowAsync(db, ct);
        await TakeAsync(e, ct);
        lists.SortIn("accounts.ix_customers_search");
        string[] codes = [.. e.Customers.Select(c => c.ExternalCode).OfType<string>()];
        var waiting = await db.Orders.Where(o => o.CustomerId == null && codes.Contains(o.CustomerKey)).Select(o => o.CustomerKey).Distinct().ToListAsync(ct);
        var matched = new List<BookedRow>();
        foreach (var customer in e.Customers.Where(c => c.ExternalCode is { } code && waiting.Contains(code)))
            matched.Add(await WaitingOrders.AssignAsync(db, customer.CustomerId, customer.ExternalCode!, null, ct));
        matched.RemoveAll(m => m.Orders == 0);
        var messages = new OutgoingMessages();
        if (matched.Count > 0)
            messages.AddRange(await RevenueEvents.OfAsync(db, Guid.CreateVersion7(), matched, time.GetUtcNow(), ct));
        return messages;
    }

    /// <summary>Those that nothing hangs on are forgotten.</summary>
    public async Task Handle(CustomersWithdrawn e, CancellationToken ct)
    {
        Guid[] ids = [.. e.CustomerIds];
        var known = await db.Customers.CountAsync(c => ids.Contains(c.Id), ct);
        if (known < ids.Length)
            throw new NotYetKnownException($"{ids.Length - known} customers of an import");
        var orders = db.Orders;
        await db.Customers.Where(c => ids.Contains(c.Id) && !orders.Any(o => o.CustomerId == c.Id) && !db.KeyAccounts.Any(k => k.CustomerId == c.Id)).ExecuteDeleteAsync(ct);
    }

    private Task<int> TakeAsync(CustomersImported e, CancellationToken ct)
    {
        var all = e.Customers;
        Guid[] ids = [.. all.Select(c => c.CustomerId)], units = [.. all.Select(c => c.UnitId)];
        string[] codes = [.. all.Select(c => c.Code)], names = [.. all.Select(c => c.Name)];
        string[] search = [.. all.Select(c => Customer.Vector(c.Name, c.NameEn, c.Code, c.ExternalCode).ToString())];
        string?[] namesEn = [.. all.Select(c => c.NameEn)], external = [.. all.Select(c => c.ExternalCode)], grades = [.. all.Select(c => c.Grade)];
        Guid?[] owners = [.. all.Select(c => c.OwnerId)];
        long[] versions = [.. all.Select(c => c.Version)];
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO accounts.customers AS x (id, code, name, name_en, external_code, owner_id, unit_id, grade, registered_at, version, search)
            SELECT id, code, name, name_en, external_code, owner_id, unit_id, grade, {e.At}, version, search::tsvector
            FROM unnest({ids}, {codes}, {names}, {namesEn}, {external}, {owners}, {units}, {grades}, {versions}, {search})
                AS c (id, code, name, name_en, external_code, owner_id, unit_id, grade, version, search)
            ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, name_en = excluded.name_en, external_code = excluded.external_code,
                owner_id = excluded.owner_id, unit_id = excluded.unit_id, version = excluded.version, search = excluded.search,
                grade = CASE WHEN x.graded_at IS NULL THEN excluded.grade ELSE x.grade END
            WHERE x.version < excluded.version
                -- The next version of what is kept, in which nothing changed that is known here (a contact, say): nothing older can come after it.
                AND (x.version < excluded.version - 1 OR (x.code, x.name, x.name_en, x.external_code, x.owner_id, x.unit_id)
                    IS DISTINCT FROM (excluded.code, excluded.name, excluded.name_en, excluded.external_code, excluded.owner_id, excluded.unit_id)
                    OR (x.graded_at IS NULL AND x.grade IS DISTINCT FROM excluded.grade))
            """, ct);
    }
}
