using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Cases;

namespace Crm.Service.Infrastructure;

/// <summary>
/// Who sees a case and who may do what. Complaints have permissions of their own; a person sees what is his by being its owner, by having
/// logged it, or by being responsible. Recusal is not here: the context filters it out before (S-12).
/// </summary>
internal static class CaseAccess
{
    /// <summary>Only the cases the person may see.</summary>
    public static IQueryable<Case> VisibleTo(this IQueryable<Case> cases, Actor actor)
    {
        var (me, unit, below) = (actor.StaffId, actor.UnitId, actor.UnitsBelow);
        cases = actor.Scope(ServicePermissions.CaseRead) switch
        {
            RecordScope.All => cases,
            RecordScope.UnitAndBelow => cases.Where(c => c.Kind == CaseKind.Complaint || c.OwnerId == me || c.OpenedBy == me || below.Contains(c.UnitId)),
            RecordScope.Unit => cases.Where(c => c.Kind == CaseKind.Complaint || c.OwnerId == me || c.OpenedBy == me || c.UnitId == unit),
            RecordScope.Own => cases.Where(c => c.Kind == CaseKind.Complaint || c.OwnerId == me || c.OpenedBy == me),
            _ => cases.Where(c => c.Kind == CaseKind.Complaint),
        };
        return actor.Scope(ServicePermissions.ComplaintRead) switch
        {
            RecordScope.All => cases,
            RecordScope.UnitAndBelow => cases.Where(c => c.Kind != CaseKind.Complaint || c.OwnerId == me || c.OpenedBy == me
                || c.Complaint!.ResponsibleId == me || below.Contains(c.UnitId)),
            RecordScope.Unit => cases.Where(c => c.Kind != CaseKind.Complaint || c.OwnerId == me || c.OpenedBy == me
                || c.Complaint!.ResponsibleId == me || c.UnitId == unit),
            RecordScope.Own => cases.Where(c => c.Kind != CaseKind.Complaint || c.OwnerId == me || c.OpenedBy == me || c.Complaint!.ResponsibleId == me),
            _ => cases.Where(c => c.Kind != CaseKind.Complaint),
        };
    }

    /// <summary>Whether the person may do something to a case that he sees.</summary>
    public static bool May(this Actor actor, Case found, CaseAction action)
    {
        if (action is CaseAction.Answer)
            return actor.Has(ServicePermissions.CaseHandle) || actor.Reaches(ServicePermissions.ComplaintHandle, found);
        if (action is CaseAction.Edit && found.OpenedBy == actor.StaffId && actor.Has(ServicePermissions.CaseLog) && found.Status == CaseStatus.New)
            return true;
        if (action is CaseAction.Assign && found.Kind != CaseKind.Complaint)
            return actor.Reaches(ServicePermissions.CaseAssign, found);
        return actor.Reaches(found.Kind == CaseKind.Complaint ? ServicePermissions.ComplaintHandle : ServicePermissions.CaseHandle, found);
    }

    /// <summary>Whether the person may take a step of a complaint that he sees. Approvals decide themselves; customers rate themselves.</summary>
    public static bool May(this Actor actor, Case found, ComplaintStep step) => step switch
    {
        ComplaintStep.Approve or ComplaintStep.Refuse => actor.IsSystem,
        ComplaintStep.RecordCause or ComplaintStep.ProposeRemedy or ComplaintStep.CarryOut =>
            actor.Reaches(ServicePermissions.ComplaintHandle, found)
            || (found.Complaint?.ResponsibleId == actor.StaffId && actor.Has(ServicePermissions.ComplaintInvestigate)),
        _ => actor.Reaches(ServicePermissions.ComplaintHandle, found),
    };
}
