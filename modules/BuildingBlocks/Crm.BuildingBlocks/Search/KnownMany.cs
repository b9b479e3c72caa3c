using Crm.BuildingBlocks.Security;
using Microsoft.Extensions.Caching.Memory;

namespace Crm.BuildingBlocks.Search;

/// <summary>
/// Searches that had many results a moment ago, and so still have: records do not go away. Whoever turns the pages, or looks for the same
/// again, is spared the look at how many there are.
/// </summary>
public sealed class KnownMany(IMemoryCache cache)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(1);

    /// <summary>Whether the person's search had many results a moment ago.</summary>
    /// <param name="actor">Who looks, as everybody sees other records.</param>
    /// <param name="search">What was looked for: a record of all filters, without the page.</param>
    public bool Has(Actor actor, object search) => cache.TryGetValue((actor.StaffId, search), out _);

    /// <summary>Remembers for a minute that the person's search has many results.</summary>
    /// <inheritdoc cref="Has"/>
    public void Remember(Actor actor, object search) => cache.Set((actor.StaffId, search), true, Moment);
}
