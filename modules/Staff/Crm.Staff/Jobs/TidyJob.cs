using Crm.BuildingBlocks.Jobs;
using Crm.Staff.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Staff.Jobs;

/// <summary>Removes what has served its time: sessions over for 90 days, links over for a week, notifications read a year ago.</summary>
internal sealed class TidyJob(StaffDbContext db, TimeProvider time) : IJob
{
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (sessionsBefore, linksBefore, noticesBefore) = (now.AddDays(-90), now.AddDays(-7), now.AddYears(-1));
        var sessions = await db.Sessions.Where(s => s.ExpiresAt < sessionsBefore).ExecuteDeleteAsync(cancellationToken);
        var links = await db.LinkTokens.Where(t => t.ExpiresAt < linksBefore).ExecuteDeleteAsync(cancellationToken);
        var notices = await db.Notices.Where(n => n.ReadAt < noticesBefore).ExecuteDeleteAsync(cancellationToken);
        return $"{sessions} sessions, {links} links, {notices} notifications removed";
    }
}
