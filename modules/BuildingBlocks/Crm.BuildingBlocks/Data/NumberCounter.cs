using Microsoft.EntityFrameworkCore;

namespace Crm.BuildingBlocks.Data;

/// <summary>
/// Numbers without gaps, from the table <c>number_counters (prefix, year, last)</c> in the module's schema. Where a lost number does no harm
/// and many are taken at once, use <see cref="NumberPool"/>.
/// </summary>
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
        var serial = await db.Database.SqlQueryRaw<long>(Sql(db.Schema, "{0}", "{1}"), prefix, year).ToListAsync(cancellationToken);
#pragma warning restore EF1002
        return serial[0];
    }

    internal static string Sql(string schema, string prefix, string year) => $"""
        INSERT INTO {schema}.number_counters AS n (prefix, year, last) VALUES ({prefix}, {year}, 1)
        ON CONFLICT (prefix, year) DO UPDATE SET last = n.last + 1 RETURNING last AS "Value"
        """;
}
