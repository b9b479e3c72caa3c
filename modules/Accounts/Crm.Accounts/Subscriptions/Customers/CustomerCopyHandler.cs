using Crm.Accounts.Data;
using Crm.Accounts.Domain.Customers;
using Crm.Customers.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Subscriptions.Customers;

/// <summary>Keeps the copy of customers; takes only a larger version, so that order does not matter.</summary>
public sealed class CustomerCopyHandler(AccountsDbContext db)
{
    /// <summary>A customer came to be; a change may have been faster, but only this says since when.</summary>
    public async Task Handle(CustomerRegistered e, CancellationToken ct)
    {
        await KeepAsync(e.Customer, e.At, ct);
        await db.Database.ExecuteSqlAsync($"UPDATE accounts.customers SET registered_at = {e.At} WHERE id = {e.Customer.CustomerId}", ct);
    }

    /// <summary>Something of a customer changed.</summary>
    public Task Handle(CustomerChanged e, CancellationToken ct) => KeepAsync(e.Customer, e.At, ct);

    /// <summary>A customer was graded; the latest grading wins.</summary>
    public Task Handle(CustomerGraded e, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        UPDATE accounts.customers SET grade = {e.Grade}, graded_at = {e.At}
        WHERE id = {e.CustomerId} AND (graded_at IS NULL OR graded_at <= {e.At})
        """, ct);

    // Once a grading was told of, gradings alone change the grade: the facts may have been written before it.
    private Task KeepAsync(CustomerFacts c, DateTimeOffset at, CancellationToken ct)
    {
        var search = Customer.Vector(c.Name, c.NameEn, c.Code, c.ExternalCode).ToString();
        return db.Database.ExecuteSqlAsync($"""
            INSERT INTO accounts.customers AS x (id, code, name, name_en, external_code, owner_id, unit_id, grade, registered_at, version, search)
            VALUES ({c.CustomerId}, {c.Code}, {c.Name}, {c.NameEn}, {c.ExternalCode}, {c.OwnerId}, {c.UnitId}, {c.Grade}, {at}, {c.Version}, {search}::tsvector)
            ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, name_en = excluded.name_en, external_code = excluded.external_code,
                owner_id = excluded.owner_id, unit_id = excluded.unit_id, version = excluded.version, search = excluded.search,
                grade = CASE WHEN x.graded_at IS NULL THEN excluded.grade ELSE x.grade END
            WHERE x.version < excluded.version
            """, ct);
    }
}
