using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Data;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.ChangeMarketReport;

/// <summary>Only its author says it better; a manager who reads it may ask.</summary>
public sealed class ChangeMarketReportHandler(CustomersDbContext db, IActors actors)
{
    /// <summary>Handles the command.</summary>
    public async Task Handle(ChangeMarketReport command, CancellationToken ct)
    {
        var (me, told) = (actors.Current, command.Request);
        var report = await db.MarketReportsSeenBy(me).SingleOrDefaultAsync(r => r.Id == command.ReportId, ct) ?? throw new NotFoundException();
        if (report.OwnerId != me.StaffId)
            throw new ForbiddenException();
        db.Expect(report, ETags.Read(command.IfMatch));
        // The customer may be a colleague's by now: it stays named as it was.
        report.Tell(told, told.CustomerId == report.CustomerId ? report.CustomerName : await db.CustomerOfReportAsync(told.CustomerId, me, ct));
    }
}
