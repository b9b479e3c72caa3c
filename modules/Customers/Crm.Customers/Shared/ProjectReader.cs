using System.Linq.Expressions;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Reads a development project with its plan, reports and steps.</summary>
internal static class ProjectReader
{
    private static readonly string[] Costly = [ExpenseStates.Reported, ExpenseStates.Settled];

    /// <summary>Whether an action or the report of a project is late.</summary>
    public static Expression<Func<DevelopmentProject, bool>> Late(CustomersDbContext db, DateTimeOffset now)
    {
        var today = ChinaTime.Today(now);
        return p => p.State == ProjectStates.Running && (p.ReportDueOn < today
            || db.ProjectActions.Any(a => a.ProjectId == p.Id && db.Activities.Any(x => x.Id == a.ActivityId && x.State == "open" && x.DueAt < now)));
    }

    public static async Task<ProjectDetails> ProjectDetailsAsync(this CustomersDbContext db, DevelopmentProject p, Actor me, DateTimeOffset now, CancellationToken ct)
    {
        var customer = await db.Customers.Where(c => c.Id == p.CustomerId).Select(c => new { c.Name, c.Code }).SingleAsync(ct);
        var actions = await ActionsAsync(db, p.Id, now, ct);
        var reports = await db.ProjectReports.AsNoTracking().Where(r => r.ProjectId == p.Id).OrderByDescending(r => r.Number).ToListAsync(ct);
        var steps = await db.ProjectMoves.AsNoTracking().Where(m => m.ProjectId == p.Id).OrderByDescending(m => m.At).ThenByDescending(m => m.Id)
            .Select(m => new ProjectStep(m.Move, m.By, m.At, m.Note, m.Amount)).ToListAsync(ct);
        var outlook = p.State is ProjectStates.Survey or ProjectStates.Screening or ProjectStates.Application or ProjectStates.Returned
            ? await db.ScreeningOutlookAsync(p, p.ExpectedYearly, now, ct) : null;
        var running = p.State == ProjectStates.Running;
        return new(
            p.Id, ETags.Write(p.Version), p.Number, p.State, p.CustomerId, customer.Name, customer.Code, p.OwnerId, p.UnitId, p.Survey, outlook, p.Screening,
            Application(p), p.Currency, p.ApprovalId, p.Comment, actions, actions.Count(a => a.State == "done"), actions.Count(a => a.State != "cancelled"),
            running && (p.ReportDueOn < ChinaTime.Today(now) || actions.Any(a => a.Late)), running ? p.ReportDueOn : null,
            running ? await KnownAsync(db, p, me, ct) : null, [.. reports.Select(r => r.Told())], p.CreatedAt, steps);
    }

    private static ProjectApplication? Application(DevelopmentProject p) => p.Screening is null || p.State == ProjectStates.ScreenedOut ? null
        : new(p.Goal, p.ExpectedYearly ?? 0, p.Budget ?? 0, p.ProductLines, p.Terms, p.Responsible, p.StartsOn, p.EndsOn, p.Notes);

    private static Task<List<ProjectActionDetails>> ActionsAsync(CustomersDbContext db, Guid project, DateTimeOffset now, CancellationToken ct) =>
        db.ProjectActions.AsNoTracking().Where(a => a.ProjectId == project)
            .Join(db.Activities, a => a.ActivityId, x => x.Id, (_, x) => x).OrderBy(x => x.DueAt).ThenBy(x => x.Id)
            .Select(x => new ProjectActionDetails(x.Id, x.Kind, x.Subject, x.DueAt, x.Assignees, x.State, x.State == "open" && x.DueAt < now, x.Result, x.DoneAt))
            .ToListAsync(ct);

    private static async Task<ProjectKnown> KnownAsync(CustomersDbContext db, DevelopmentProject p, Actor me, CancellationToken ct) => new(
        await db.Expenses.Within(me, CustomersPermissions.ExpenseRead).Where(e => e.CustomerId == p.CustomerId && e.StartsOn >= p.StartsOn && Costly.Contains(e.State))
            .SumAsync(e => e.Paid ?? e.Actual ?? 0, ct),
        await db.Standings.Where(s => s.CustomerId == p.CustomerId).Select(s => s.TwelveMonthTrade).SingleOrDefaultAsync(ct));
}
