using Crm.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Shared;

/// <summary>Numbers without gaps: taken from a counter row in the caller's transaction, which holds the row until it ends. Take them last.</summary>
internal static class Numbers
{
    /// <summary>The next number of a kind and year, e.g. <c>KA-2026-00001</c>.</summary>
    public static async Task<string> NextNumberAsync(this AccountsDbContext db, string prefix, int year, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
            await db.Database.BeginTransactionAsync(ct);
        var serial = await db.Database.SqlQuery<long>($"""
            INSERT INTO accounts.number_counters AS n (prefix, year, last) VALUES ({prefix}, {year}, 1)
            ON CONFLICT (prefix, year) DO UPDATE SET last = n.last + 1 RETURNING last AS "Value"
            """).ToListAsync(ct);
        return $"{prefix}-{year}-{serial[0]:00000}";
    }
}
