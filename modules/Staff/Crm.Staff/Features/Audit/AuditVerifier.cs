using Crm.Staff.Contracts.Api;
using Crm.Staff.Data;
using Crm.Staff.Domain;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Features.Audit;

/// <summary>Recomputes the audit's hash chain from the first entry on; for the command <c>audit verify</c> and for administrators.</summary>
public sealed class AuditVerifier(StaffDbContext db)
{
    private const int Batch = 5_000;

    /// <summary>Reads the whole chain in batches and reports the first entry that does not fit.</summary>
    public async Task<AuditVerification> VerifyAsync(CancellationToken cancellationToken)
    {
        var check = new AuditCheck();
        while (true)
        {
            var after = check.Entries;
            var records = await db.AuditLog.AsNoTracking().Where(a => a.Sequence > after).OrderBy(a => a.Sequence).Take(Batch).ToListAsync(cancellationToken);
            if (records.Exists(record => !check.Next(record)) || records.Count < Batch)
                return new AuditVerification(check.BrokenAt is null, check.Entries, check.BrokenAt, check.Reason, Convert.ToHexString(check.LastHash));
        }
    }
}
