using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Complaints;

namespace Crm.Service.Domain.Cases;

/// <content>The complaint's steps as far as they touch the case: status, clocks, owner, recusal, history (S-10 to S-12).</content>
public sealed partial class Case
{
    /// <summary>Takes a step of the process and puts it into the history.</summary>
    /// <exception cref="ConflictException">The step is not due, or the case is no complaint or was joined to another.</exception>
    internal void Step(
        ComplaintStep step, Action<Complaint> take, Guid by, WorkingCalendar calendar, DateTimeOffset now, string? text = null,
        params (string Name, object? Value)[] facts)
    {
        if (Complaint is null)
            throw new ConflictException("service.complaint.none");
        if (DuplicateOfId is not null)
            throw new ConflictException("service.case.is_duplicate");
        take(Complaint);
        if (IsOpen && step is not (ComplaintStep.MarkInvolved or ComplaintStep.Refuse or ComplaintStep.Approve))
        {
            if (Status == CaseStatus.WaitingCustomer)
                RunClocks(calendar, now);
            Status = CaseStatus.InProgress;
            OwnerId ??= by == Guid.Empty ? null : by;
        }
        Write(Words.Of(step), by, now, text, facts);
    }

    /// <summary>The customer has been told, of the remedy or of why there is none: the case is solved.</summary>
    internal void CustomerTold(string text, CaseChannel channel, Guid by, WorkingCalendar calendar, DateTimeOffset now)
    {
        Write(EntryKind.Answer, text.Trim(), channel, by, now, out _);
        FirstReply.Stop(now, calendar);
        Resolution.Stop(now, calendar);
        ClocksChanged();
        (Status, ResolvedAt) = (CaseStatus.Resolved, now);
        (Cause, Solution) = (Complaint!.CauseText ?? Complaint.Judgement, Complaint.CarriedOut ?? Complaint.Explanation);
    }

    /// <summary>S-11: the second clock counts until the remedy is carried out.</summary>
    internal void StopResolution(WorkingCalendar calendar, DateTimeOffset now)
    {
        Resolution.Stop(now, calendar);
        ClocksChanged();
    }

    /// <summary>The complainer is not content; the second clock starts anew by the same promise.</summary>
    internal void TakenUpAgain(WorkingCalendar calendar, DateTimeOffset now)
    {
        (Status, ResolvedAt, Satisfaction) = (CaseStatus.InProgress, null, null);
        Resolution = Clocks.SlaClocks.StartResolution(Promise, now, calendar);
        ClocksChanged();
    }

    /// <summary>Rated 1 to 5.</summary>
    internal void RatedWith(int score) => Satisfaction = score;

    /// <summary>Archived: closed for good.</summary>
    internal void ClosedByArchive(DateTimeOffset now) => (Status, ClosedAt) = (CaseStatus.Closed, now);

    /// <summary>People turned out to be involved: they lose the case, and sight of it.</summary>
    internal void Involve(IEnumerable<Guid> staffIds)
    {
        InvolvedStaffIds = [.. InvolvedStaffIds.Union(staffIds)];
        Recused = [.. AboutStaffIds.Union(InvolvedStaffIds)];
        if (OwnerId is { } owner && IsRecused(owner))
            OwnerId = null;
        if (OwnerId is null && Status == CaseStatus.Assigned)
            Status = CaseStatus.New;
    }
}
