using System.Runtime.CompilerServices;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Whose turn it is with records that somebody else than their owner has to deal with.</summary>
internal static class WaitingRecords
{
    /// <summary>Each active person with the records that the permission lets them deal with, never their own; nobody without any.</summary>
    public static async IAsyncEnumerable<(Guid StaffId, List<T> Theirs)> WaitingForAsync<T>(
        this CustomersDbContext db, IActorSource people, IReadOnlyList<T> records, string permission, [EnumeratorCancellation] CancellationToken ct) where T : IOwned
    {
        if (records.Count == 0)
            yield break;
        foreach (var id in await db.Staff.Where(s => s.Active).Select(s => s.StaffId).ToListAsync(ct))
        {
            var theirs = await people.FindAsync(id, ct) is { } person ? records.Where(r => r.OwnerId != id && person.Reaches(permission, r)).ToList() : [];
            if (theirs.Count > 0)
                yield return (id, theirs);
        }
    }
}
