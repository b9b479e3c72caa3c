using System.Globalization;
using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Crm.Customers.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Crm.Customers.Shared;

/// <summary>Which development projects a person may see and change, and what is kept of them (C-13).</summary>
internal static class ProjectAccess
{
    /// <summary>What happened is told on the customer's timeline where it matters to everybody who reads that.</summary>
    private static readonly string[] Told =
        [ProjectMoves.Opened, ProjectMoves.ScreenedOut, ProjectMoves.Approved, ProjectMoves.Rejected, ProjectMoves.Won, ProjectMoves.GivenUp];

    /// <summary>Those within scope and, always, those one works on.</summary>
    public static IQueryable<DevelopmentProject> Visible(this IQueryable<DevelopmentProject> projects, Actor actor)
    {
        var (me, unit, below) = (actor.StaffId, actor.UnitId, actor.UnitsBelow);
        return actor.Scope(CustomersPermissions.ProjectRead) switch
        {
            RecordScope.All => projects,
            RecordScope.UnitAndBelow => projects.Where(p => p.OwnerId == me || below.Contains(p.UnitId) || p.Responsible.Contains(me)),
            RecordScope.Unit => projects.Where(p => p.OwnerId == me || p.UnitId == unit || p.Responsible.Contains(me)),
            RecordScope.Own => projects.Where(p => p.OwnerId == me || p.Responsible.Contains(me)),
            _ => projects.Where(_ => false),
        };
    }

    /// <summary>One for a change; what the person may not touch is not there (404).</summary>
    public static async Task<DevelopmentProject> ProjectAsync(
        this CustomersDbContext db, Guid id, Actor me, string permission, string? ifMatch, CancellationToken ct)
    {
        var project = await db.Projects.Within(me, permission).SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new NotFoundException();
        db.Expect(project, ETags.Read(ifMatch));
        return project;
    }

    public static async Task<ProjectRuleFields> ProjectRulesAsync(this CustomersDbContext db, CancellationToken ct) =>
        (await db.ProjectRules.AsNoTracking().SingleOrDefaultAsync(ct))?.Rules ?? ProjectRules.Default;

    /// <summary>Checks that people who are named work here.</summary>
    public static async Task CheckStaffAsync(this CustomersDbContext db, string field, IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
            return;
        var known = await db.Staff.Where(s => ids.Contains(s.StaffId) && s.Active).Select(s => s.StaffId).ToListAsync(ct);
        if (ids.Except(known).Select(i => (Guid?)i).FirstOrDefault() is { } unknown)
            throw new RuleException("customers.activity.assignee", field, unknown);
    }

    /// <summary>Keeps a move; the milestones are told on the customer's timeline.</summary>
    public static void ProjectMoved(this CustomersDbContext db, DevelopmentProject project, ProjectMove move)
    {
        db.ProjectMoves.Add(move);
        if (!Told.Contains(move.Move))
            return;
        db.Timeline.Add(new TimelineRecord
        {
            CustomerId = project.CustomerId,
            At = move.At,
            By = move.By,
            Topic = "development",
            Kind = $"project.{move.Move}",
            Facts = History.Facts(
                ("number", project.Number), ("amount", move.Amount?.ToString(CultureInfo.InvariantCulture)), ("currency", project.Currency), ("note", move.Note)),
            Link = Link(project),
            SourceKey = $"project:{move.Id}",
        });
    }

    public static string Link(DevelopmentProject project) => $"/customers/development/{project.Id}";
}
