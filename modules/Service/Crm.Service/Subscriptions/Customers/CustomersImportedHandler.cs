using Crm.BuildingBlocks.Modules;
using Crm.Customers.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Customers;

/// <summary>Keeps the copies of many customers at once, as <see cref="CustomerCopyHandler"/> does one by one, and forgets those that were taken back.</summary>
public sealed class CustomersImportedHandler(ServiceDbContext db)
{
    /// <summary>Takes what is newer than what is known.</summary>
    public async Task Handle(CustomersImported e, CancellationToken ct)
    {
        Guid[] ids = [.. e.Customers.Select(c => c.CustomerId)];
        var names = await db.Customers.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        var taken = (await TakeAsync(e.Customers, ids, ct)).ToHashSet();
        await db.Phones.Where(p => taken.Contains(p.CustomerId)).ExecuteDeleteAsync(ct);
        await AddPhonesAsync([.. e.Customers.Where(c => taken.Contains(c.CustomerId)).SelectMany(CustomerPhoneRef.Of)], ct);
        Guid[] renamed = [.. e.Customers.Where(c => taken.Contains(c.CustomerId) && names.TryGetValue(c.CustomerId, out var name) && name != c.Name).Select(c => c.CustomerId)];
        if (renamed.Length == 0)
            return;
        var called = e.Customers.ToDictionary(c => c.CustomerId, c => c.Name);
        foreach (var about in await db.Cases.Where(c => renamed.Contains(c.CustomerId!.Value) && c.Status != Contracts.Api.CaseStatus.Closed).ToListAsync(ct))
            about.Index(called[about.CustomerId!.Value]);
    }

    /// <summary>Those that nothing hangs on are forgotten.</summary>
    public async Task Handle(CustomersWithdrawn e, CancellationToken ct)
    {
        Guid[] ids = [.. e.CustomerIds];
        var known = await db.Customers.Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct);
        if (known.Count < ids.Length)
            throw new NotYetKnownException($"{ids.Length - known.Count} customers of an import");
        await db.Phones.Where(p => ids.Contains(p.CustomerId)).ExecuteDeleteAsync(ct);
        await db.Customers.Where(c => ids.Contains(c.Id) && !db.Cases.Any(a => a.CustomerId == c.Id) && !db.Interactions.Any(i => i.CustomerId == c.Id)).ExecuteDeleteAsync(ct);
    }

    private Task AddPhonesAsync(List<CustomerPhoneRef> phones, CancellationToken ct)
    {
        Guid[] customers = [.. phones.Select(p => p.CustomerId)], contacts = [.. phones.Select(p => p.ContactId)];
        string[] numbers = [.. phones.Select(p => p.Number)];
        string?[] names = [.. phones.Select(p => p.ContactName)];
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO service.customer_phones (customer_id, number, contact_id, contact_name)
            SELECT * FROM unnest({customers}, {numbers}, {contacts}, {names})
            """, ct);
    }

    private Task<List<Guid>> TakeAsync(IReadOnlyList<CustomerFacts> all, Guid[] ids, CancellationToken ct)
    {
        string[] codes = [.. all.Select(c => c.Code)], names = [.. all.Select(c => c.Name)];
        string?[] namesEn = [.. all.Select(c => c.NameEn)], grades = [.. all.Select(c => c.Grade)];
        Guid?[] owners = [.. all.Select(c => c.OwnerId)];
        Guid[] units = [.. all.Select(c => c.UnitId)];
        long[] versions = [.. all.Select(c => c.Version)];
        return db.Database.SqlQuery<Guid>($"""
            INSERT INTO service.customers AS x (id, code, name, name_en, grade, owner_id, unit_id, version)
            SELECT * FROM unnest({ids}, {codes}, {names}, {namesEn}, {grades}, {owners}, {units}, {versions})
            ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, name_en = excluded.name_en, grade = excluded.grade,
                owner_id = excluded.owner_id, unit_id = excluded.unit_id, version = excluded.version
            WHERE x.version < excluded.version
            RETURNING id AS "Value"
            """).ToListAsync(ct);
    }
}
