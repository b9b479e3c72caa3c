using Crm.Knowledge.Data;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Knowledge.Subscriptions.Staff;

/// <summary>Keeps who works here in which roles, to tell reviewers.</summary>
public sealed class StaffChangedHandler(KnowledgeDbContext db)
{
    /// <summary>Handles the event.</summary>
    public async Task Handle(StaffChanged e, CancellationToken ct)
    {
        // Two events of one person may come at once, also the first two.
        await db.Database.ExecuteSqlAsync($"INSERT INTO knowledge.staff_copies (staff_id, roles, active, source_version) VALUES ({e.StaffId}, ARRAY[]::text[], false, -1) ON CONFLICT DO NOTHING", ct);
        var copy = (await db.Staff.FromSql($"SELECT * FROM knowledge.staff_copies WHERE staff_id = {e.StaffId} FOR UPDATE").ToListAsync(ct)).Single();
        if (copy.SourceVersion < e.Version)
            (copy.Roles, copy.Active, copy.SourceVersion) = ([.. e.Roles], e.Active, e.Version);
    }
}
