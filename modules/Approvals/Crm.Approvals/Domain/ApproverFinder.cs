namespace Crm.Approvals.Domain;

/// <summary>Someone who is asked.</summary>
/// <param name="StaffId">The person.</param>
/// <param name="ForStaffId">In whose place as deputy.</param>
/// <param name="InsteadOfStaffId">Who must recuse himself and is replaced.</param>
public sealed record Approver(Guid StaffId, Guid? ForStaffId, Guid? InsteadOfStaffId);

/// <summary>
/// Finds who decides a step: the requester's manager or the nearest holders of a role. Whoever is party to the matter never decides and is
/// replaced by the next level (seed 000, 回避); whoever is away is replaced by the deputy.
/// </summary>
/// <param name="organisation">People and units as of now.</param>
/// <param name="today">The company's day, for absences.</param>
/// <param name="requester">Who asks; never decides.</param>
/// <param name="involved">Who is party to it.</param>
/// <param name="owner">Whose superiors decide, where those are not the requester's.</param>
public sealed class ApproverFinder(Organisation organisation, DateOnly today, Guid requester, IReadOnlyCollection<Guid> involved, Guid? owner = null)
{
    /// <summary>Who is asked at this step; empty when nobody may decide.</summary>
    public IReadOnlyList<Approver> Find(PolicyStep step)
    {
        if ((organisation.Find(owner) ?? organisation.Find(requester)) is not { } asking)
            return [];
        return step.By == PolicyStep.Manager ? Managers(asking) : Holders(asking, step);
    }

    /// <summary>The level above someone who was asked: for recusal and escalation.</summary>
    public Approver? Above(Guid staffId, Guid? insteadOf) =>
        organisation.Find(staffId) is { } person
            ? organisation.ManagersOf(person).Select(m => Seat(m, insteadOf)).FirstOrDefault(a => a is not null)
            : null;

    /// <summary>Whether a person must stay out of it.</summary>
    public bool MustRecuse(Guid staffId) => staffId == requester || involved.Contains(staffId);

    private IReadOnlyList<Approver> Managers(OrgPerson asking)
    {
        OrgPerson? recused = null;
        foreach (var manager in organisation.ManagersOf(asking))
        {
            if (Seat(manager, recused?.Id) is { } approver)
                return [approver];
            recused ??= manager;
        }
        return [];
    }

    private IReadOnlyList<Approver> Holders(OrgPerson asking, PolicyStep step)
    {
        foreach (var group in organisation.HoldersFrom(asking, step.By))
        {
            // A colleague of the same role and level who is free to decide comes before the level above.
            var free = group.Select(holder => Seat(holder, null)).OfType<Approver>().ToList();
            var approvers = free.Count > 0 ? free : [.. group
                .Select(holder => Above(holder.Id, MustRecuse(holder.Id) ? holder.Id : null)).OfType<Approver>().DistinctBy(a => a.StaffId)];
            if (approvers.Count > 0)
                return step.Mode == StepMode.One ? approvers[..1] : approvers;
        }
        return [];
    }

    /// <summary>The person, or the deputy while away; null where neither may decide.</summary>
    private Approver? Seat(OrgPerson person, Guid? insteadOf)
    {
        if (MustRecuse(person.Id))
            return null;
        if (!person.AwayOn(today))
            return new Approver(person.Id, null, insteadOf);
        return organisation.Find(person.DeputyId) is { } deputy && !MustRecuse(deputy.Id) && !deputy.AwayOn(today)
            ? new Approver(deputy.Id, person.Id, insteadOf)
            : null;
    }
}
