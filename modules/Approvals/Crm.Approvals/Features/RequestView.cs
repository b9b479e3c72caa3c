using Crm.Approvals.Contracts.Api;
using Crm.Approvals.Domain;
using Crm.BuildingBlocks.Api;

namespace Crm.Approvals.Features;

/// <summary>A request as its readers see it.</summary>
internal static class RequestView
{
    public static ApprovalDetails Of(ApprovalRequest r, Organisation organisation, Guid reader) => new(
        r.Id, r.Kind, r.SubjectType, r.SubjectId, r.Subject, r.Link, r.RequestedBy, organisation.NameOf(r.RequestedBy), r.Amount, r.Currency,
        [.. r.Facts.Select(f => new ApprovalFact(f.Key, f.Value))], r.State.ToString(), r.RequestedAt, r.EndedAt,
        [.. r.Steps.Select(s => Step(s, organisation))],
        r.Current?.SeatOf(reader) is not null, r.State == RequestState.Open && r.RequestedBy == reader, ETags.Write(r.Version));

    private static ApprovalStepView Step(ApprovalStep step, Organisation organisation) => new(
        step.Number, step.By, step.Mode.ToString(), step.State.ToString(), step.Note,
        [.. step.Assignments.OrderBy(a => a.Id).Select(a => new ApproverView(
            a.StaffId, organisation.NameOf(a.StaffId), Name(a.ForStaffId, organisation), Name(a.InsteadOfStaffId, organisation), a.Outcome, a.Comment, a.DecidedAt))]);

    private static string? Name(Guid? id, Organisation organisation) => id is { } known ? organisation.NameOf(known) : null;
}
