using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Domain.Confidentiality;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Keeps who opened a confidential customer, in its log and in the audit (C-25); the same person once in ten minutes.</summary>
internal sealed class ReadingLog(CustomersDbContext db, AuditWriter audit, IActors actors, TimeProvider time)
{
    private static readonly TimeSpan Once = TimeSpan.FromMinutes(10);

    /// <summary>One customer, where it is confidential; saved.</summary>
    public Task NoteAsync(Guid customerId, string door, CancellationToken ct) => NoteAsync(db.Restrictions.Where(r => r.CustomerId == customerId), door, ct);

    /// <summary>The confidential ones of a list; saved.</summary>
    public Task NoteAsync(IQueryable<Guid> customers, string door, CancellationToken ct) => NoteAsync(db.Restrictions.Where(r => customers.Contains(r.CustomerId)), door, ct);

    private async Task NoteAsync(IQueryable<Restriction> restricted, string door, CancellationToken ct)
    {
        var (me, now) = (actors.Current.StaffId, time.GetUtcNow());
        var since = now - Once;
        var read = await restricted.Where(r => !db.Readings.Any(x => x.CustomerId == r.CustomerId && x.StaffId == me && x.At > since)).Select(r => r.CustomerId).ToListAsync(ct);
        if (read.Count == 0)
            return;
        foreach (var id in read)
        {
            db.Readings.Add(new Reading { CustomerId = id, StaffId = me, At = now, Door = door });
            audit.Add(db, "read", nameof(Domain.Customers.Customer), id.ToString(), new { Door = door });
        }
        await db.SaveChangesAsync(ct);
    }
}
