using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Data;
using Crm.Service.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Complaints;

internal static class AnalysisEndpoint
{
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/complaints/analysis", AnalyseAsync)
        .RequirePermission(ServicePermissions.RegisterRead)
        .WithSummary("Complaints by cause, unit and month");

    private static async Task<ComplaintAnalysis> AnalyseAsync(
        DateOnly from, DateOnly until, ServiceDbContext db, CaseDesk desk, ServiceBook book, CancellationToken ct)
    {
        if (until < from)
            throw new RuleException("service.period", "until", from, until);
        var facts = await book.ReadAsync(ct);
        var (zone, now) = (facts.CalendarOf(desk.Me.UnitId).Zone, desk.Now);
        var (start, end) = (ChinaTime.Start(from, zone), ChinaTime.Start(until.AddDays(1), zone));
        // One narrow reading, counted here: months are those of the reader's time zone, which a report of some thousand rows can afford.
        var rows = await db.Cases.AsNoTracking().Within(desk.Me, ServicePermissions.RegisterRead)
            .Where(c => c.Kind == CaseKind.Complaint && c.OpenedAt >= start && c.OpenedAt < end)
            .Select(c => new Line(c.OpenedAt, c.Complaint!.Valid, c.Complaint.CauseCode, c.Complaint.ResponsibleUnitId, c.Complaint.ApprovedAt == null ? null : c.Complaint.Amount,
                c.Complaint.Currency, c.Complaint.Score, c.Resolution.StoppedAt, c.Resolution.DueAt)).ToListAsync(ct);
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var scores = rows.Where(r => r.Score is not null).ToList();
        return new(
            rows.Count, rows.Count(r => r.Valid == true), rows.Count(r => r.StoppedAt <= r.DueAt), rows.Count(r => (r.StoppedAt ?? now) > r.DueAt),
            scores.Count == 0 ? null : scores.Average(r => r.Score),
            rows.Where(r => r.Amount > 0).GroupBy(r => r.Currency!).ToDictionary(g => g.Key, g => g.Sum(r => r.Amount!.Value)),
            [.. rows.GroupBy(r => r.Cause).Select(g => new CauseCount(g.Key, g.Count())).OrderByDescending(c => c.Count)],
            [.. rows.GroupBy(r => r.Unit).Select(g => new UnitCount(g.Key, facts.Organisation.UnitName(g.Key, english), g.Count())).OrderByDescending(c => c.Count)],
            [.. rows.Select(r => TimeZoneInfo.ConvertTime(r.OpenedAt, zone)).GroupBy(t => (t.Year, t.Month)).OrderBy(g => g.Key)
                .Select(g => new MonthCount(g.Key.Year, g.Key.Month, g.Count()))]);
    }

    private sealed record Line(
        DateTimeOffset OpenedAt, bool? Valid, ComplaintCause? Cause, Guid? Unit, decimal? Amount, string? Currency, int? Score,
        DateTimeOffset? StoppedAt, DateTimeOffset DueAt);
}
