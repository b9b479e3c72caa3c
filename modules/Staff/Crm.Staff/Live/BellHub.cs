using System.Collections.Concurrent;

namespace Crm.Staff.Live;

/// <summary>The live bells of this node: one for each open page.</summary>
internal sealed class BellHub
{
    private readonly ConcurrentDictionary<Bell, byte> bells = new();

    public Bell Open(Guid staffId)
    {
        var bell = new Bell(staffId, closed => bells.TryRemove(closed, out _));
        bells[bell] = 0;
        return bell;
    }

    public void Ring(IEnumerable<Guid> staffIds)
    {
        var whose = staffIds.ToHashSet();
        foreach (var bell in bells.Keys.Where(b => whose.Contains(b.StaffId)))
            bell.Ring();
    }

    public void RingAll()
    {
        foreach (var bell in bells.Keys)
            bell.Ring();
    }
}
