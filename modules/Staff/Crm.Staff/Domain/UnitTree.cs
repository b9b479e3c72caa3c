namespace Crm.Staff.Domain;

/// <summary>The organisation as a tree: who is below what, who manages whom.</summary>
internal sealed class UnitTree
{
    private readonly Dictionary<Guid, UnitNode> units;
    private readonly ILookup<Guid?, UnitNode> children;

    public UnitTree(IEnumerable<UnitNode> nodes)
    {
        units = nodes.ToDictionary(n => n.Id);
        children = units.Values.ToLookup(n => n.ParentId is { } p && units.ContainsKey(p) ? n.ParentId : null);
    }

    /// <summary>The unit and every unit below it, however deep; only itself where it is unknown.</summary>
    public IReadOnlyList<Guid> Below(Guid unitId)
    {
        var found = new List<Guid> { unitId };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(children[found[i]].Select(c => c.Id));
        return found;
    }

    /// <summary>Whether <paramref name="unitId"/> is <paramref name="ancestor"/> or below it.</summary>
    public bool IsWithin(Guid unitId, Guid ancestor)
    {
        for (var unit = units.GetValueOrDefault(unitId); unit is not null; unit = Parent(unit))
        {
            if (unit.Id == ancestor)
                return true;
        }
        return false;
    }

    /// <summary>Who manages a person of this unit: its leader, or the next one above where the person leads it or nobody does.</summary>
    public Guid? ManagerOf(Guid staffId, Guid unitId)
    {
        for (var unit = units.GetValueOrDefault(unitId); unit is not null; unit = Parent(unit))
        {
            if (unit.ManagerId is { } manager && manager != staffId)
                return manager;
        }
        return null;
    }

    /// <summary>Every unit with its depth, parents before children, siblings by name.</summary>
    public IEnumerable<(Guid Id, int Depth)> InOrder() => Walk(null, 0);

    private IEnumerable<(Guid Id, int Depth)> Walk(Guid? parent, int depth)
    {
        foreach (var unit in children[parent].OrderBy(u => u.Name, StringComparer.CurrentCulture))
        {
            yield return (unit.Id, depth);
            foreach (var below in Walk(unit.Id, depth + 1))
                yield return below;
        }
    }

    private UnitNode? Parent(UnitNode unit) => unit.ParentId is { } parent ? units.GetValueOrDefault(parent) : null;
}

/// <summary>A unit as far as the tree needs it.</summary>
internal sealed record UnitNode(Guid Id, Guid? ParentId, Guid? ManagerId, string Name);
