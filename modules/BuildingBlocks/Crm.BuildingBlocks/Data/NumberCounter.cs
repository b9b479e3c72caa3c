using Microsoft.EntityFrameworkCore;

namespace Crm.BuildingBlocks.Data;

/// <summary>Numbers without gaps, from the table <c>number_counters (prefix, year, last)</c> in the module's schema.</summary>
public static class NumberCounter
{
    /// <summary>
    /// The next number of a kind and year, from 1. The counter's row is held until the caller's transaction ends (one is begun where there
    /// is none), and the number goes back if it fails. Take it last.
    /// </summary>
    public static async Task<long> NextNumberAsync(this ModuleDbContext db, string prefix, int year, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null)
            await db.Database.BeginTransactionAsync(cancellationToken);
#pragma warning disable EF1002 // The schema is the module's own constant.
        var serial = await db.Database.SqlQueryRaw<long>($$"""
            INSERT INTO {{db.Schema}}.number_counters AS n (prefix, year, last) VALUES ({0}, {1}, 1)
            ON CONFLICT (prefix, year) DO UPDATE SET last = n.last + 1 RETURNING last AS "Value"
            """, prefix, year).ToListAsync(cancellationToken);
#pragma warning restore EF1002
        return serial[0];
    }
}
