using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Reports;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.FileMarketReport;

/// <summary>Keeps the report and tells the manager in the same transaction.</summary>
public sealed class FileMarketReportHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(FiledMarketReport, StaffNotified?)> Handle(FileMarketReport command, CancellationToken ct)
    {
        var (me, now, told) = (actors.Current, time.GetUtcNow(), command.Request);
        var customer = await db.CustomerOfReportAsync(told.CustomerId, me, ct);
        var report = MarketReport.File(told, customer, me, now);
        db.MarketReports.Add(report);
        var manager = await db.Staff.AsNoTracking().Where(s => s.StaffId == me.StaffId).Select(s => s.ManagerId).SingleOrDefaultAsync(ct);
        return (new FiledMarketReport(report.Id), manager is null ? null : new StaffNotified(
            Guid.CreateVersion7(), [manager.Value], "customers.market-report", $"/customers/market/{report.Id}", History.Facts(("name", me.Name), ("title", report.Title), ("customer", customer)), now));
    }
}
