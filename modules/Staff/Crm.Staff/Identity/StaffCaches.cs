using Crm.BuildingBlocks.Security;

namespace Crm.Staff.Identity;

/// <summary>What this node remembers of people, sessions and keys, so that a request is authenticated without the database.</summary>
internal sealed class StaffCaches(TimeProvider time)
{
    /// <summary>How long a change on another node may go unnoticed at most, should its announcement get lost.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    public ShortCache<Guid, Actor?> Actors { get; } = new(time, Lifetime);
    public ShortCache<Guid, LiveSession?> Sessions { get; } = new(time, Lifetime);
    public ShortCache<string, LiveKey?> Keys { get; } = new(time, Lifetime);
    public ShortCache<int, Organisation> Organisations { get; } = new(time, Lifetime);

    public void Clear()
    {
        Organisations.Clear();
        Actors.Clear();
        Sessions.Clear();
        Keys.Clear();
    }
}
