using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;

namespace Crm.Approvals.Domain;

/// <summary>Changes of who is asked, on the way.</summary>
public sealed partial class ApprovalRequest
{
    /// <summary>Gives one's place in the open step to someone else.</summary>
    public void Delegate(Guid from, OrgPerson to, string? comment, ApproverFinder finder)
    {
        var step = Current;
        var seat = step?.SeatOf(from) ?? throw new ConflictException("approvals.not_your_turn");
        MustBeFree(to, finder);
        (seat.Passed, seat.Comment) = (true, comment);
        step!.Ask(new Approver(to.Id, from, null));
    }

    /// <summary>Asks one more person after the open step.</summary>
    public void AddStep(Guid by, OrgPerson person, ApproverFinder finder)
    {
        var current = Current;
        if (current?.SeatOf(by) is null)
            throw new ConflictException("approvals.not_your_turn");
        MustBeFree(person, finder);
        foreach (var later in steps.Where(s => s.Number > current.Number))
            later.Number++;
        var step = new ApprovalStep(Id, current.Number + 1, new PolicyStep(PolicyStep.Person, StepMode.One, null, current.RemindAfterHours, null));
        step.Ask(new Approver(person.Id, null, null));
        steps.Add(step);
    }

    /// <summary>Gives a person's open places to the successor, or to the next level where the successor is party to it.</summary>
    /// <returns>Who is to be told.</returns>
    public IReadOnlyList<Guid> HandOver(Guid from, Guid successor, ApproverFinder finder)
    {
        var told = new List<Guid>();
        foreach (var step in steps.Where(s => s.State is StepState.Open or StepState.Waiting))
        {
            if (step.SeatOf(from) is not { } seat)
                continue;
            var next = finder.MustRecuse(successor) ? finder.Above(successor, successor) : new Approver(successor, null, null);
            if (next is null)
                continue;
            seat.Passed = true;
            step.Ask(next);
            if (step.State == StepState.Open)
                told.Add(next.StaffId);
        }
        return told;
    }

    /// <summary>Reminds those who are late, and asks the next level too when they stay late.</summary>
    /// <returns>Whom to remind, and who is newly asked.</returns>
    public (IReadOnlyList<Guid> Reminded, IReadOnlyList<Guid> Escalated) Nudge(ApproverFinder finder, DateTimeOffset now)
    {
        if (Current is not { OpenedAt: { } opened } step)
            return ([], []);
        var late = step.Assignments.Where(a => a.IsOpen).ToList();
        List<Guid> reminded = [], escalated = [];
        if (now >= (step.RemindedAt ?? opened).AddHours(step.RemindAfterHours))
        {
            step.RemindedAt = now;
            reminded = [.. late.Select(a => a.StaffId)];
        }
        if (!step.Escalated && step.EscalateAfterHours is { } hours && now >= opened.AddHours(hours))
        {
            step.Escalated = true;
            foreach (var next in late.Select(a => finder.Above(a.StaffId, null)).OfType<Approver>().Where(n => step.SeatOf(n.StaffId) is null))
            {
                step.Ask(next);
                escalated.Add(next.StaffId);
            }
        }
        return (reminded, escalated);
    }

    /// <summary>The event that tells the requesting module how it ended.</summary>
    public ApprovalDecided Decided(Organisation organisation, DateTimeOffset now)
    {
        var decisions = Steps.SelectMany(s => s.Assignments.Where(a => a.Outcome is not null).OrderBy(a => a.DecidedAt).Select(a => new ApprovalStepDecision(
            s.Number, a.StaffId, organisation.NameOf(a.StaffId), a.ForStaffId, a.Outcome!.Value, a.Comment, a.DecidedAt!.Value))).ToList();
        var last = decisions.LastOrDefault();
        var outcome = State switch
        {
            RequestState.Approved => ApprovalOutcome.Approved,
            RequestState.Rejected => ApprovalOutcome.Rejected,
            RequestState.Withdrawn => ApprovalOutcome.Withdrawn,
            _ => ApprovalOutcome.Returned,
        };
        return new ApprovalDecided(Id, Kind, SubjectType, SubjectId, outcome, last?.StaffId ?? Guid.Empty, EndComment ?? last?.Comment, decisions, now);
    }

    private static void MustBeFree(OrgPerson person, ApproverFinder finder)
    {
        if (finder.MustRecuse(person.Id))
            throw new RuleException("approvals.person_must_recuse", "staffId", person.Name);
    }
}
