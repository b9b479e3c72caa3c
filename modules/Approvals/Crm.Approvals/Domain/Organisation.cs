namespace Crm.Approvals.Domain;

/// <summary>A person as Approvals knows him, from Staff's events.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="UnitId">Unit.</param>
/// <param name="ManagerId">Manager; null at the top.</param>
/// <param name="Roles">Role keys.</param>
/// <param name="Active">Whether the person still works here.</param>
/// <param name="DeputyId">Who acts during an absence.</param>
/// <param name="AbsentFrom">First day of it.</param>
/// <param name="AbsentUntil">Last day of it.</param>
public sealed record OrgPerson(
    Guid Id, string Name, Guid UnitId, Guid? ManagerId, IReadOnlyList<string> Roles, bool Active, Guid? DeputyId, DateOnly? AbsentFrom, DateOnly? AbsentUntil)
{
    /// <summary>Whether the person is away on a day.</summary>
    public bool AwayOn(DateOnly day) => AbsentFrom is { } from && day >= from && (AbsentUntil is not { } until || day <= until);
}

/// <summary>A unit as Approvals knows it.</summary>
/// <param name="Id">The unit.</param>
/// <param name="ParentId">The unit above.</param>
public sealed record OrgUnit(Guid Id, Guid? ParentId);

/// <summary>The company's people and units at one moment, to find approvers in.</summary>
public sealed class Organisation(IEnumerable<OrgPerson> people, IEnumerable<OrgUnit> units)
{
    private readonly Dictionary<Guid, OrgPerson> people = people.ToDictionary(p => p.Id);
    private readonly Dictionary<Guid, OrgUnit> units = units.ToDictionary(u => u.Id);

    /// <summary>A person who works here, or null.</summary>
    public OrgPerson? Find(Guid? id) => id is { } key && people.TryGetValue(key, out var person) && person.Active ? person : null;

    /// <summary>A person's name, also of one who left.</summary>
    public string NameOf(Guid id) => people.TryGetValue(id, out var person) ? person.Name : "";

    /// <summary>The managers above a person, nearest first; a ring in the data ends it.</summary>
    public IEnumerable<OrgPerson> ManagersOf(OrgPerson person)
    {
        var seen = new HashSet<Guid> { person.Id };
        for (var next = Find(person.ManagerId); next is not null && seen.Add(next.Id); next = Find(next.ManagerId))
            yield return next;
    }

    /// <summary>Holders of a role: those of the person's own unit first, then of each unit above, then everybody else, each as one group.</summary>
    public IEnumerable<IReadOnlyList<OrgPerson>> HoldersFrom(OrgPerson person, string role)
    {
        var holders = people.Values.Where(p => p.Active && p.Roles.Contains(role)).OrderBy(p => p.Id).ToList();
        var seen = new HashSet<Guid>();
        for (Guid? unit = person.UnitId; unit is { } id && seen.Add(id); unit = units.GetValueOrDefault(id)?.ParentId)
        {
            var here = holders.Where(p => p.UnitId == id).ToList();
            if (here.Count > 0)
                yield return here;
        }
        var elsewhere = holders.Where(p => !seen.Contains(p.UnitId)).ToList();
        if (elsewhere.Count > 0)
            yield return elsewhere;
    }
}
