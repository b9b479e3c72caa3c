using Crm.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Shared;

/// <summary>Makes two changes of one customer's records wait for each other, to the end of the transaction.</summary>
internal static class CustomerLock
{
    public static async Task LockCustomerAsync(this AccountsDbContext db, Guid customerId, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
            await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM accounts.customers WHERE id = {customerId} FOR UPDATE", ct);
    }
}
