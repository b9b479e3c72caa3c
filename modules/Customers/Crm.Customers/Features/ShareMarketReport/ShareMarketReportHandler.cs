using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Data;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ShareMarketReport;

/// <summary>What everybody reads is for a manager to decide.</summary>
public sealed class ShareMarketReportHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(ShareMarketReport command, CancellationToken ct)
    {
        if (actors.Current.Scope(CustomersPermissions.ReportRead) <= RecordScope.Own)
            throw new ForbiddenException();
        var report = await db.MarketReports.Within(actors.Current, CustomersPermissions.ReportRead).SingleOrDefaultAsync(r => r.Id == command.ReportId, ct)
            ?? throw new NotFoundException();
        report.Share(command.Request.Shared);
    }
}
