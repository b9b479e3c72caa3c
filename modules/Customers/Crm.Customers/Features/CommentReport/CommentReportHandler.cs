using System.Globalization;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;

namespace Crm.Customers.Features.CommentReport;

/// <summary>Adds the comment and tells whose report it is.</summary>
public sealed class CommentReportHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<StaffNotified> Handle(CommentReport command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var report = await db.ReportAsync(command.ReportId, me, ct);
        report.Comment(command.Request.Text, me.StaffId, now);
        return new StaffNotified(
            Guid.CreateVersion7(), [report.OwnerId!.Value], "customers.report-commented", $"/customers/reports/{report.Id}",
            History.Facts(("name", me.Name), ("on", report.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))), now);
    }
}
