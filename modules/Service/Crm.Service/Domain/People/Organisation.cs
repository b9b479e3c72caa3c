namespace Crm.Service.Domain.People;

/// <summary>The units and people as Service knows them, to find who is told and who steps in (S-12).</summary>
internal sealed class Organisation(IEnumerable<UnitRef> units, IEnumerable<StaffRef> staff)
{
    private readonly Dictionary<Guid, UnitRef> units = units.ToDictionary(u => u.Id);
    private readonly Dictionary<Guid, StaffRef> staff = staff.ToDictionary(s => s.Id);

    /// <summary>A unit's name; null for an unknown one.</summary>
    public string? UnitName(Guid? id, bool english) =>
        id is { } unit && units.TryGetValue(unit, out var found) ? (english ? found.NameEn : found.Name) : null;

    /// <summary>Units that cases may go to.</summary>
    public IEnumerable<UnitRef> OpenUnits => units.Values.Where(u => u.Active).OrderBy(u => u.Name, StringComparer.Ordinal);

    /// <summary>A person; null for an unknown one.</summary>
    public StaffRef? Person(Guid id) => staff.GetValueOrDefault(id);

    /// <summary>A unit; null for an unknown one.</summary>
    public UnitRef? Unit(Guid id) => units.GetValueOrDefault(id);

    /// <summary>The unit and those above it, nearest first.</summary>
    public IEnumerable<Guid> Upwards(Guid unitId)
    {
        var seen = new HashSet<Guid>();
        for (Guid? unit = unitId; unit is { } id && seen.Add(id); unit = units.GetValueOrDefault(id)?.ParentId)
            yield return id;
    }

    /// <summary>Who leads the unit or, where that person is recused, gone or unknown, the next level; null where nobody is left.</summary>
    public Guid? Leader(Guid unitId, IReadOnlyCollection<Guid> recused)
    {
        foreach (var id in Upwards(unitId))
            if (units.GetValueOrDefault(id)?.ManagerId is { } manager && !recused.Contains(manager) && staff.GetValueOrDefault(manager)?.Active != false)
                return manager;
        return null;
    }

    /// <summary>Active people with a role in the nearest unit upwards that has any; recused ones do not count.</summary>
    public IReadOnlyList<Guid> WithRole(string role, Guid unitId, IReadOnlyCollection<Guid> recused)
    {
        foreach (var id in Upwards(unitId))
        {
            var found = staff.Values.Where(s => s.Active && s.UnitId == id && s.Roles.Contains(role) && !recused.Contains(s.Id)).Select(s => s.Id).ToList();
            if (found.Count > 0)
                return found;
        }
        return [];
    }
}
