using Crm.Customers.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Cases;
using Crm.Service.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Subscriptions.Customers;

/// <summary>Keeps the copy of customers and their numbers; takes only a larger version, so that order does not matter.</summary>
public sealed class CustomerCopyHandler(ServiceDbContext db)
{
    /// <summary>A customer came to be.</summary>
    public Task Handle(CustomerRegistered e, CancellationToken ct) => KeepAsync(e.Customer, ct);

    /// <summary>Something of a customer changed.</summary>
    public Task Handle(CustomerChanged e, CancellationToken ct) => KeepAsync(e.Customer, ct);

    private async Task KeepAsync(CustomerFacts c, CancellationToken ct)
    {
        var before = await db.Customers.AsNoTracking().Where(x => x.Id == c.CustomerId).Select(x => x.Name).SingleOrDefaultAsync(ct);
        var taken = await db.Database.ExecuteSqlAsync($"""
            INSERT INTO service.customers AS x (id, code, name, name_en, grade, owner_id, unit_id, version)
            VALUES ({c.CustomerId}, {c.Code}, {c.Name}, {c.NameEn}, {c.Grade}, {c.OwnerId}, {c.UnitId}, {c.Version})
            ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, name_en = excluded.name_en, grade = excluded.grade,
                owner_id = excluded.owner_id, unit_id = excluded.unit_id, version = excluded.version
            WHERE x.version < excluded.version
            """, ct);
        if (taken == 0)
            return;
        await db.Phones.Where(p => p.CustomerId == c.CustomerId).ExecuteDeleteAsync(ct);
        db.AddRange(CustomerPhoneRef.Of(c));
        if (before is not null && before != c.Name)
            await IndexAnewAsync(c.CustomerId, c.Name, ct);
    }

    // Cases are found by the customer's name, also after it has changed.
    private async Task IndexAnewAsync(Guid customerId, string name, CancellationToken ct)
    {
        foreach (var about in await db.Cases.Where(c => c.CustomerId == customerId && c.Status != Contracts.Api.CaseStatus.Closed).ToListAsync(ct))
            about.Index(name);
    }
}
