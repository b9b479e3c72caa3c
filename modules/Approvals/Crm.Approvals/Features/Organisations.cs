using Crm.Approvals.Data;
using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Crm.Approvals.Features;

/// <summary>Loads what deciding needs: the organisation as it is now, and a request with its steps.</summary>
internal static class Organisations
{
    /// <summary>The company's days are China's; an absence begins and ends by them.</summary>
    public static async Task<Organisation> LoadAsync(this ApprovalsDbContext db, CancellationToken ct)
    {
        var people = await db.Staff.AsNoTracking().ToListAsync(ct);
        var units = await db.Units.AsNoTracking().ToListAsync(ct);
        return new Organisation(
            people.Select(p => new OrgPerson(p.Id, p.Name, p.UnitId, p.ManagerId, p.Roles, p.Active, p.DeputyId, p.AbsentFrom, p.AbsentUntil)),
            units.Select(u => new OrgUnit(u.Id, u.ParentId)));
    }

    public static ApproverFinder FinderFor(this Organisation organisation, ApprovalRequest request, DateTimeOffset now) =>
        new(organisation, ChinaTime.Today(now), request.RequestedBy, request.Involved, request.OwnerId);

    public static IQueryable<ApprovalRequest> WithSteps(this IQueryable<ApprovalRequest> requests) =>
        requests.Include("steps.Assignments").AsSplitQuery();
}
