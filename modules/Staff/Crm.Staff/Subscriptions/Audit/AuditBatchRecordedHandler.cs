using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Subscriptions.Audit;

/// <summary>Appends what modules recorded to the one hash chain: one appender at a time, each entry once.</summary>
public sealed class AuditBatchRecordedHandler(StaffDbContext db, BulkCopy copy)
{
    /// <summary>Appends the batch.</summary>
    public async Task Handle(AuditBatchRecorded batch, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Locks.AuditChain})", ct);
        var ids = batch.Entries.Select(e => e.Id).ToList();
        var known = (await db.AuditLog.Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync(ct)).ToHashSet();
        var last = await db.AuditLog.AsNoTracking().OrderByDescending(a => a.Sequence).Select(a => new { a.Sequence, a.Hash }).FirstOrDefaultAsync(ct);
        using var gathering = copy.Gather(db);
        var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? AuditLink.Genesis);
        foreach (var entry in batch.Entries.Where(e => known.Add(e.Id)))
        {
            var record = new AuditRecord(++sequence, batch.Module, entry, hash);
            db.AddNew(record);
            hash = record.Hash;
        }
        await copy.WriteGatheredAsync(db, ct);
    }
}
