using Crm.Customers.Data;
using Crm.Customers.Domain.Customers;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Many customers by their codes; the code of one that was merged finds the one that stayed (C-26).</summary>
internal static class CustomersByCode
{
    public static async Task<ILookup<string, Customer>> FindByCodeAsync(this CustomersDbContext db, string[] codes, CancellationToken ct)
    {
        var found = (await db.Customers.Where(c => codes.Contains(c.Code)).ToListAsync(ct)).ConvertAll(c => (c.Code, Customer: c));
        string[] missing = [.. codes.Except(found.Select(f => f.Code))];
        var merged = missing.Length == 0 ? [] : await db.Database.SqlQuery<MergedCode>($"""
            SELECT merged_code AS "Code", customers.survivor_of(merged_id) AS "SurvivorId" FROM customers.merge_records
            WHERE undone_at IS NULL AND merged_code = ANY({missing})
            """).ToListAsync(ct);
        if (merged.Count > 0)
        {
            Guid[] ids = [.. merged.Select(m => m.SurvivorId)];
            var survivors = await db.Customers.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
            found.AddRange(merged.Where(m => survivors.ContainsKey(m.SurvivorId)).Select(m => (m.Code, survivors[m.SurvivorId])));
        }
        return found.ToLookup(f => f.Code, f => f.Customer);
    }

    private sealed record MergedCode(string Code, Guid SurvivorId);
}
