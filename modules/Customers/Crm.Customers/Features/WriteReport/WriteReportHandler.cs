using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Reports;
using Crm.Customers.Shared;
using Crm.Staff.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Features.WriteReport;

/// <summary>Saves the person's words; handing in freezes the figures and tells the manager.</summary>
public sealed class WriteReportHandler(CustomersDbContext db, IActors actors, TimeProvider time)
{
    /// <summary>Handles the command.</summary>
    public async Task<(ReportDetails, StaffNotified?)> Handle(WriteReport command, CancellationToken ct)
    {
        var (me, now) = (actors.Current, time.GetUtcNow());
        var kind = Choice.Of("kind", command.Kind, ReportKinds.All)!;
        var day = WorkReport.DayOf(kind, command.On, ChinaTime.Today(now));
        var report = await db.WorkReports.SingleOrDefaultAsync(r => r.OwnerId == me.StaffId && r.Kind == kind && r.On == day, ct);
        if (report is null)
            db.WorkReports.Add(report = WorkReport.Begin(kind, day, me));
        report.Write(command.Request);
        var facts = await ReportDraft.FactsAsync(db, me.StaffId, kind, day, ct);
        if (command.Request.Submit)
            report.Submit(facts, now);
        return (report.Details(facts, me), command.Request.Submit ? await NewsAsync(report, me, now, ct) : null);
    }

    private async Task<StaffNotified?> NewsAsync(WorkReport report, Actor me, DateTimeOffset now, CancellationToken ct) =>
        await db.Staff.AsNoTracking().Where(s => s.StaffId == me.StaffId).Select(s => s.ManagerId).SingleOrDefaultAsync(ct) is { } manager
            ? new StaffNotified(
                Guid.CreateVersion7(), [manager], $"customers.report-{report.Kind}", $"/customers/reports/{report.Id}",
                History.Facts(("name", me.Name), ("on", report.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))), now)
            : null;
}
