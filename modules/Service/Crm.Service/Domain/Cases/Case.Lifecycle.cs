using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Domain.Cases;

/// <content>What is done to a case, whatever its kind.</content>
public sealed partial class Case
{
    /// <summary>For how long a solved case may be taken up again (S-02).</summary>
    public static readonly TimeSpan ReopenWithin = TimeSpan.FromDays(14);

    /// <summary>Until when it may be reopened; null while it is open, and for complaints and duplicates.</summary>
    public DateTimeOffset? ReopenUntil => Kind == CaseKind.Complaint || DuplicateOfId is not null ? null : ResolvedAt + ReopenWithin;

    /// <summary>Takes it out of the queue.</summary>
    /// <exception cref="ConflictException">Somebody has it.</exception>
    public void Claim(Guid by, DateTimeOffset now)
    {
        if (OwnerId is not null && IsOpen)
            throw new ConflictException("service.case.claimed");
        Status = CaseLifecycle.Next(Status, CaseAction.Claim);
        OwnerId = by;
        Write("claim", by, now);
    }

    /// <summary>Gives it to a person, or to a unit's queue.</summary>
    public void Assign(Guid? unitId, Guid? ownerId, string? reason, Guid by, DateTimeOffset now)
    {
        var next = CaseLifecycle.Next(Status, CaseAction.Assign);
        var (fromUnit, fromOwner) = (UnitId, OwnerId);
        OwnedBy(ownerId);
        UnitId = unitId ?? UnitId;
        Status = next == CaseStatus.Assigned && ownerId is null ? CaseStatus.New : next;
        Write("assign", by, now, Text(reason), ("fromUnit", fromUnit == UnitId ? null : fromUnit), ("unit", fromUnit == UnitId ? null : UnitId),
            ("from", fromOwner), ("to", ownerId));
    }

    /// <summary>Begins.</summary>
    public void Start(Guid by, DateTimeOffset now)
    {
        Status = CaseLifecycle.Next(Status, CaseAction.Start);
        OwnerId ??= by;
        Write("start", by, now);
    }

    /// <summary>Waits; the clocks stand still while it is the customer who is waited for.</summary>
    public void Wait(bool thirdParty, string what, Guid by, WorkingCalendar calendar, DateTimeOffset now)
    {
        Status = CaseLifecycle.Next(Status, thirdParty ? CaseAction.WaitForThirdParty : CaseAction.WaitForCustomer);
        OwnerId ??= by;
        WaitingFor = what.Trim();
        foreach (var clock in new[] { FirstReply, Resolution })
        {
            if (thirdParty)
                clock.Resume(now, calendar);
            else
                clock.Pause(now, calendar);
        }
        ClocksChanged();
        Write(thirdParty ? "wait-for-third-party" : "wait-for-customer", by, now, WaitingFor);
    }

    /// <summary>Goes on after waiting.</summary>
    public void Resume(Guid by, WorkingCalendar calendar, DateTimeOffset now)
    {
        Status = CaseLifecycle.Next(Status, CaseAction.Resume);
        RunClocks(calendar, now);
        Write("resume", by, now);
    }

    /// <summary>Says how it was solved.</summary>
    public void Resolve(string solution, string? cause, Guid by, WorkingCalendar calendar, DateTimeOffset now)
    {
        NotByProcess();
        Status = CaseLifecycle.Next(Status, CaseAction.Resolve);
        OwnerId ??= by;
        (Solution, Cause, ResolvedAt, WaitingFor) = (solution.Trim(), Text(cause), now, null);
        FirstReply.Stop(now, calendar);
        Resolution.Stop(now, calendar);
        ClocksChanged();
        Write("resolve", by, now, Solution, ("cause", Cause));
    }

    /// <summary>Closes it.</summary>
    public void Close(Guid by, DateTimeOffset now)
    {
        NotByProcess();
        Status = CaseLifecycle.Next(Status, CaseAction.Close);
        ClosedAt = now;
        Write("close", by, now);
    }

    /// <summary>Takes it up again; the second clock starts anew by the same promise.</summary>
    public void Reopen(string reason, Guid by, WorkingCalendar calendar, DateTimeOffset now)
    {
        NotByProcess();
        var next = CaseLifecycle.Next(Status, CaseAction.Reopen);
        if (DuplicateOfId is not null)
            throw new ConflictException("service.case.is_duplicate");
        if (ReopenUntil < now)
            throw new ConflictException("service.case.reopen_too_late", ReopenWithin.Days);
        Status = next;
        (ResolvedAt, ClosedAt) = (null, null);
        Resolution = Clocks.SlaClocks.StartResolution(Promise, now, calendar);
        ClocksChanged();
        Write("reopen", by, now, reason.Trim());
    }

    /// <summary>Closes it as a duplicate.</summary>
    public void JoinTo(Case other, Guid by, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (other.Id == Id || other.DuplicateOfId is not null)
            throw new RuleException("service.case.join_target", "ofCaseId", other.Number);
        if (Complaint is { Stage: not ComplaintStage.Registered })
            throw new ConflictException("service.case.complaint_process");
        Status = CaseLifecycle.Next(Status, CaseAction.Join);
        (DuplicateOfId, ClosedAt, WaitingFor) = (other.Id, now, null);
        FirstReply.Stop(now, calendar);
        Resolution.Stop(now, calendar);
        ClocksChanged();
        Write("join", by, now, null, ("number", other.Number));
        other.Write("joined", by, now, null, ("number", Number));
    }

    /// <summary>Whether a part may become a case of its own; notes it in the history.</summary>
    public void SplitInto(Case part, Guid by, DateTimeOffset now)
    {
        CaseLifecycle.Next(Status, CaseAction.Split);
        Write("split", by, now, part.Subject, ("number", part.Number));
    }

    private void OwnedBy(Guid? ownerId)
    {
        if (ownerId is { } owner && IsRecused(owner))
            throw new RuleException("service.case.recused_owner", "ownerId");
        OwnerId = ownerId;
    }

    private void RunClocks(WorkingCalendar calendar, DateTimeOffset now)
    {
        WaitingFor = null;
        FirstReply.Resume(now, calendar);
        Resolution.Resume(now, calendar);
        ClocksChanged();
    }

    private void NotByProcess()
    {
        if (Kind == CaseKind.Complaint)
            throw new ConflictException("service.case.complaint_process");
    }
}
