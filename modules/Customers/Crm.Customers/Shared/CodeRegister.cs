using Crm.Customers.Data;
using Crm.Customers.Domain.Codes;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>
/// Gives customer codes (C-22). The counter's row stays locked until the transaction ends: codes are given one after the other, and a
/// registration that fails gives its number back.
/// </summary>
internal static class CodeRegister
{
    public static async Task<string> NextAsync(CustomersDbContext db, string nature, Guid? ownerId, DateOnly today, CancellationToken ct) =>
        (await TakeAsync(db, 1, ownerId, today, ct)).Next(nature);

    /// <summary>Codes for many customers of one owner.</summary>
    public static async Task<TakenCodes> TakeAsync(CustomersDbContext db, int count, Guid? ownerId, DateOnly today, CancellationToken ct)
    {
        var rule = await db.CodeRules.AsNoTracking().Select(r => r.Pattern).SingleOrDefaultAsync(ct);
        var pattern = CodePattern.Parse(rule ?? CodePattern.Default);
        var owner = pattern.NeedsOwner && ownerId is { } id ? await OwnerNumberAsync(db, id, ct) : 0;
        var last = await CountAsync(db, pattern.Counter(today), count, ct);
        return new TakenCodes(pattern, owner, today, last - count);
    }

    private static async Task<int> OwnerNumberAsync(CustomersDbContext db, Guid ownerId, CancellationToken ct)
    {
        var known = await db.OwnerNumbers.AsNoTracking().Where(o => o.OwnerId == ownerId).Select(o => (int?)o.Number).SingleOrDefaultAsync(ct);
        if (known is { } number)
            return number;
        // Two first registrations of one owner at once: the counter's lock lets one of them wait, which then finds the other's number.
        var next = await CountAsync(db, "owner", 1, ct);
        var given = await db.Database.SqlQuery<int>($"""
            INSERT INTO customers.owner_numbers (owner_id, number) VALUES ({ownerId}, {next})
            ON CONFLICT (owner_id) DO UPDATE SET owner_id = excluded.owner_id RETURNING number AS "Value"
            """).ToListAsync(ct);
        return given[0];
    }

    private static async Task<int> CountAsync(CustomersDbContext db, string key, int count, CancellationToken ct)
    {
        var counted = await db.Database.SqlQuery<int>($"""
            INSERT INTO customers.code_counters AS c (key, last) VALUES ({key}, {count})
            ON CONFLICT (key) DO UPDATE SET last = c.last + {count} RETURNING last AS "Value"
            """).ToListAsync(ct);
        return counted[0];
    }
}

/// <summary>Codes that were taken for one owner; whoever takes them uses all.</summary>
internal sealed class TakenCodes(CodePattern pattern, int owner, DateOnly today, int last)
{
    private int serial = last;

    public string Next(string nature) => pattern.Write(nature, owner, today, ++serial);
}
