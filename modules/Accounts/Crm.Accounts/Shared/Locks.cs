using Crm.Accounts.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Shared;

/// <summary>Locks of the module that end with the transaction.</summary>
internal static class Locks
{
    private const int Module = 0x4143;

    /// <summary>One run or change of schemes at a time.</summary>
    public static Task LockValuationAsync(this AccountsDbContext db, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Module}, 1)", ct);

    /// <summary>One booking at a time in a source, so that two imports of the same file never meet on an order.</summary>
    public static Task LockSourceAsync(this AccountsDbContext db, string source, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Module + 1}, hashtext({source}))", ct);
}
