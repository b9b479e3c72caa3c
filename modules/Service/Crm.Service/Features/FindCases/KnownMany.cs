using Crm.BuildingBlocks.Security;
using Crm.Service.Contracts.Api;
using Microsoft.Extensions.Caching.Memory;

namespace Crm.Service.Features.FindCases;

/// <summary>
/// Searches that had many results a moment ago, and so still have: cases do not go away. Whoever turns the pages, or looks for the same
/// again, is spared the look at how many there are.
/// </summary>
internal sealed class KnownMany(IMemoryCache cache)
{
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(1);

    public bool Has(Actor actor, CaseFilter filter) => cache.TryGetValue(Key(actor, filter), out _);

    public void Remember(Actor actor, CaseFilter filter) => cache.Set(Key(actor, filter), true, Moment);

    private static object Key(Actor actor, CaseFilter filter) =>
        (typeof(KnownMany), actor.StaffId, filter with { Cursor = null, Limit = null, Sort = null, Total = null });
}
