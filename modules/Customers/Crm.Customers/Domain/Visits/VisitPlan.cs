using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;

namespace Crm.Customers.Domain.Visits;

/// <summary>A visit of a plan; its place in the list is its order on the day. What somebody added by hand no proposal takes away.</summary>
internal sealed record PlanStop(Guid CustomerId, string Name, DateOnly Day, DateTimeOffset? DueAt = null, Guid? ActivityId = null, bool ByHand = false);

/// <summary>Somebody's visits of a week (C-51): proposed, changed, approved by the manager, then in the calendar.</summary>
internal sealed class VisitPlan : IOwned, IVersioned, IAudited
{
    private VisitPlan()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid? OwnerId { get; private init; }
    public Guid UnitId { get; private init; }
    public DateOnly Week { get; private init; }
    public string State { get; private set; } = VisitPlanStates.Draft;
    public Guid? ApprovalId { get; private set; }
    public string? Comment { get; private set; }

    /// <summary>What its visits are called in the calendar, in the language of whoever submitted it.</summary>
    public string? Subject { get; private set; }

    [NotAudited]
    public IReadOnlyList<PlanStop> Stops { get; private set; } = [];

    public static VisitPlan Begin(DateOnly monday, Actor owner) => new() { Week = monday, OwnerId = owner.StaffId, UnitId = owner.UnitId };

    /// <summary>Sets the visits, each customer once and no day beyond what it holds.</summary>
    public void Set(IReadOnlyList<PlanStop> stops, IReadOnlyList<DateOnly> days, int perDay)
    {
        MustBeOpen();
        if (stops.GroupBy(s => s.CustomerId).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleException("customers.visit-plan.twice", "stops", twice.First().Name);
        if (stops.FirstOrDefault(s => !days.Contains(s.Day)) is { } outside)
            throw new RuleException("customers.visit-plan.day", "stops", outside.Name, outside.Day.ToString("O"));
        if (stops.GroupBy(s => s.Day).FirstOrDefault(g => g.Count() > perDay) is { } full)
            throw new RuleException("customers.visit-plan.full", "stops", full.Key.ToString("O"), full.Count(), perDay);
        Stops = [.. stops.OrderBy(s => s.Day)];
    }

    /// <summary>Goes to the manager; the request's id is given.</summary>
    public Guid Submit(string subject)
    {
        MustBeOpen();
        if (Stops.Count == 0)
            throw new RuleException("customers.visit-plan.empty", "stops");
        (State, ApprovalId, Subject) = (VisitPlanStates.Submitted, Guid.CreateVersion7(), subject);
        return ApprovalId.Value;
    }

    /// <summary>The manager agreed; the visits are activities from now on.</summary>
    public void Approve(string? comment, IReadOnlyDictionary<Guid, Guid> activities)
    {
        (State, Comment) = (VisitPlanStates.Approved, comment);
        Stops = [.. Stops.Select(s => s with { ActivityId = activities.GetValueOrDefault(s.CustomerId) })];
    }

    /// <summary>The manager did not agree, or it was taken back.</summary>
    public void Return(string? comment) => (State, Comment) = (VisitPlanStates.Returned, comment);

    private void MustBeOpen()
    {
        if (State is not (VisitPlanStates.Draft or VisitPlanStates.Returned))
            throw new RuleException("customers.visit-plan.closed", "state", State);
    }
}
