using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Activities;
using Crm.Customers.Domain.Reports;
using Crm.Customers.Shared;
using Microsoft.EntityFrameworkCore;
using static Crm.Customers.Features.Sheets.SheetDrawing;

namespace Crm.Customers.Features.Sheets;

/// <summary>附表九 业务工作日志: somebody's week or month, what is left of it (未完行动), and what the reports and managers say.</summary>
internal sealed class WorkLogSheet(CustomersDbContext db, SheetDesk desk, SheetDrawing draw)
{
    private const int Most = 500;
    private const int DaysOfWeek = 7;

    public async Task<PrintedSheet> DrawAsync(Guid? staffId, string? span, DateOnly? on, bool file, CancellationToken ct)
    {
        desk.MayFile(file);
        var (me, who) = (desk.Me, staffId ?? desk.Me.StaffId);
        var people = db.Staff.AsNoTracking().Visible(me, CustomersPermissions.ActivityRead);
        if (file)
            people = people.Visible(me, CustomersPermissions.Export);
        var name = await people.Where(s => s.StaffId == who).Select(s => s.Name).SingleOrDefaultAsync(ct) ?? (who == me.StaffId && !file ? me.Name : throw new NotFoundException());
        var (first, next) = Days(Choice.Of("span", span, WorkLogSpans.All) ?? WorkLogSpans.Week, on ?? ChinaTime.Today(desk.Now));
        var (start, end) = (ChinaTime.Start(first), ChinaTime.Start(next));
        var done = db.Activities.AsNoTracking().Where(a => a.State == "done" && a.DoneBy == who && a.DoneAt >= start && a.DoneAt < end);
        var open = db.Activities.AsNoTracking().Where(a => a.State == "open" && a.Assignees.Contains(who) && a.DueAt < end);
        var total = await done.CountAsync(ct);
        var rows = await done.OrderBy(a => a.DoneAt).Take(Most).ToListAsync(ct);
        var waiting = await open.OrderBy(a => a.DueAt).Take(Most).ToListAsync(ct);
        Guid[] about = [.. rows.Concat(waiting).Select(a => a.CustomerId).OfType<Guid>().Distinct()];
        var customers = db.Customers.AsNoTracking().Where(c => about.Contains(c.Id));
        await desk.KeepAsync(SheetKinds.WorkLog, "work-log", who.ToString(), customers.Select(c => c.Id), new { First = first, Last = next.AddDays(-1), Rows = rows.Count }, file, ct);
        var levels = await customers.Select(c => c.Confidentiality).Distinct().ToListAsync(ct);
        return new(
            SheetKinds.WorkLog, draw.Word("work-log.title"), name, null, SheetDesk.Strictest(levels),
            [
                new(draw.Word("salesman"), Value(name, key: "who")), new(draw.Word("from"), Day(first, key: "from")), new(draw.Word("to"), Day(next.AddDays(-1), key: "to")),
                new(draw.Word("doneCount"), Count(total, key: "done")), new(draw.Word("visitCount"), Count(rows.Count(a => a.Kind == "visit"))),
            ],
            [Done(rows), Open(waiting), .. await ReportsAsync(who, first, next, ct), Signed()], Wide: true, me.Name, desk.Now, total - rows.Count);
    }

    private SheetBlock Done(List<Activity> rows) => new(draw.Word("doneHead"), [3, 5, 2, 4, 5, 2, 3], 1, [
        Row([.. new[] { "timeDone", "about", "way", "content", "result", "met", "nextStep" }.Select(h => draw.Label(h))]),
        .. Filled(rows.Select((a, i) => Row(
            Moment(a.DoneAt, key: $"done.{i + 1}.at"), Value(a.About, key: $"done.{i + 1}.about"), Value(draw.Word("activity-kind", a.Kind)), Value(a.Subject), Value(a.Result, key: $"done.{i + 1}.result"),
            Value(a.Reached), Value(a.NextStep))), 5, 7),
    ]);

    private SheetBlock Open(List<Activity> waiting) => new(draw.Word("openHead"), [3, 5, 2, 6, 8], 1, [
        Row([.. new[] { "due", "about", "way", "content", "whyOpen" }.Select(h => draw.Label(h))]),
        .. Filled(waiting.Select((a, i) => Row(Moment(a.DueAt), Value(a.About, key: $"open.{i + 1}.about"), Value(draw.Word("activity-kind", a.Kind)), Value(a.Subject), Blank())), 2, 5),
    ]);

    /// <summary>The reports of those days that the reader may read.</summary>
    private async Task<IEnumerable<SheetBlock>> ReportsAsync(Guid who, DateOnly first, DateOnly next, CancellationToken ct)
    {
        if (!desk.Me.Has(CustomersPermissions.ReportRead))
            return [];
        var reports = await db.WorkReports.AsNoTracking().Readable(desk.Me).Where(r => r.OwnerId == who && r.On >= first && r.On < next).OrderBy(r => r.On).ThenBy(r => r.Kind).ToListAsync(ct);
        if (reports.Count == 0)
            return [];
        return [new SheetBlock(draw.Word("reports"), [3, 6, 5, 5, 5], 1, [
            Row([.. new[] { "day", "summary", "problems", "plan", "managerRemark" }.Select(h => draw.Label(h))]),
            .. reports.Select(r => Row(
                r.Kind == ReportKinds.Weekly ? Value(draw.Words("weekOf", r.On.ToString("yyyy-MM-dd", null))) : Day(r.On), Value(r.Summary), Value(r.Problems), Value(r.Plan),
                Value(string.Join("\n", r.Comments.Select(c => c.Text))))),
        ])];
    }

    private SheetBlock Signed() => new(null, [4, 8, 4, 8], 0, [Tall(3, draw.Label("ownSummary"), Blank(), draw.Label("managerRemark"), Blank())], Together: true);

    private static (DateOnly First, DateOnly Next) Days(string span, DateOnly day)
    {
        if (day.Year is < 2000 or > 2999)
            throw new RuleException("customers.activity.when", "on", day.ToString("O", null));
        var month = new DateOnly(day.Year, day.Month, 1);
        return span == WorkLogSpans.Month ? (month, month.AddMonths(1)) : (WorkReport.Monday(day), WorkReport.Monday(day).AddDays(DaysOfWeek));
    }
}
