using System.Collections.Concurrent;
using Crm.Staff.Contracts.Api;

namespace Crm.Web.Infrastructure;

/// <summary>
/// Names of people for pages: <c>await Names.LoadAsync(ids, Cancelled)</c> asks Staff once for those not yet known, then <c>Names[id]</c>.
/// Names are kept for a minute, for all requests.
/// </summary>
public sealed class StaffNames(IStaffApi staff, StaffNameCache cache)
{
    private const int MostAtOnce = 500;

    private readonly Dictionary<Guid, string> loaded = [];

    /// <summary>The name; a dash for nobody, the id for somebody unknown or not loaded.</summary>
    public string this[Guid? id] => id is { } known && known != Guid.Empty ? loaded.GetValueOrDefault(known) ?? known.ToString() : "—";

    /// <summary>Makes sure that the names of these people are known.</summary>
    public async Task LoadAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.OfType<Guid>().Where(id => id != Guid.Empty && !loaded.ContainsKey(id)).Distinct().ToList();
        foreach (var id in wanted)
        {
            if (cache.Find(id) is { } name)
                loaded[id] = name;
        }
        foreach (var part in wanted.Where(id => !loaded.ContainsKey(id)).Chunk(MostAtOnce))
        {
            foreach (var found in cache.Keep(await staff.NamesAsync(part, cancellationToken)))
                loaded[found.Id] = found.Name;
        }
    }

    /// <summary>As <see cref="LoadAsync(IEnumerable{Guid?}, CancellationToken)"/>, for ids that are always there.</summary>
    public Task LoadAsync(IEnumerable<Guid> ids, CancellationToken cancellationToken) => LoadAsync(ids.Select(id => (Guid?)id), cancellationToken);

    /// <summary>One name.</summary>
    public async Task<string> OfAsync(Guid? id, CancellationToken cancellationToken)
    {
        await LoadAsync([id], cancellationToken);
        return this[id];
    }
}

/// <summary>Names that were asked for lately.</summary>
public sealed class StaffNameCache(TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Guid, (string Name, DateTimeOffset Until)> names = new();

    internal string? Find(Guid id) => names.TryGetValue(id, out var known) && known.Until > time.GetUtcNow() ? known.Name : null;

    internal IReadOnlyList<StaffName> Keep(IReadOnlyList<StaffName> found)
    {
        foreach (var one in found)
            names[one.Id] = (one.Name, time.GetUtcNow() + Life);
        return found;
    }
}
