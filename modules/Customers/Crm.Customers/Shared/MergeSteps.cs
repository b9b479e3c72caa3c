using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Crm.Customers.Domain.Merging;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>What a merge and its undoing both do to a customer (C-26).</summary>
internal static class MergeSteps
{
    /// <summary>Locks customers in the order of their ids until the transaction ends, so that nobody waits for whoever waits for him.</summary>
    public static Task LockCustomersAsync(this CustomersDbContext db, Guid[] ids, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT 1 FROM customers.customers WHERE id = ANY({ids}) ORDER BY id FOR UPDATE", ct);

    /// <summary>Owner and stage are changed as they always are, with their history.</summary>
    public static async Task MergeMovedAsync(
        this CustomersDbContext db, Customer customer, MergeValues values, Guid by, DateTimeOffset now, string reason, CancellationToken ct)
    {
        if (values.Owned.OwnerId != customer.OwnerId)
            await new PoolBook(db, PoolMoves.Assigned, by, now).MoveAsync(customer, values.Owned, null, reason, ct);
        if (values.Stage != customer.Stage)
            db.CustomerMoved(customer.Id, customer.MoveTo(values.Stage), values.Stage, reason, by, now);
    }

    /// <summary>Opportunities are found by their customer's name.</summary>
    public static async Task NameOpportunitiesAsync(this CustomersDbContext db, Customer customer, CancellationToken ct)
    {
        foreach (var opportunity in await db.Opportunities.Where(o => o.CustomerId == customer.Id).ToListAsync(ct))
            opportunity.Index(customer.Name);
    }
}
