using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Web.Components.Fields;
using Crm.Web.Infrastructure.Localization;
using Microsoft.Extensions.Caching.Memory;

namespace Crm.Web.Pages.Customers;

/// <summary>The choice of whose records a list shows: mine, the pool's, a colleague's.</summary>
public sealed class Owners(IStaffApi staff, IActors actors, IMemoryCache cache)
{
    private const string Mine = "mine";
    private const string Pool = "pool";
    private const int MostPeople = 200;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    /// <summary>Colleagues are offered only to those who see more than their own records.</summary>
    /// <param name="permission">What is asked of the reader to see the list.</param>
    /// <param name="texts">Texts of the page.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<Option[]> OptionsAsync(string permission, Texts texts, CancellationToken ct)
    {
        Option[] always = [new Option(Mine, texts["Owner.Mine"]), new Option(Pool, texts["Owner.Pool"])];
        var scope = actors.Current.Scope(permission);
        return scope <= RecordScope.Own ? always : [.. always, .. await ColleaguesAsync(scope, ct)];
    }

    /// <summary>Colleagues alone, for those who see more than their own records; else none.</summary>
    /// <param name="permission">What is asked of the reader to see the list.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<Option[]> ColleaguesAsync(string permission, CancellationToken ct) =>
        actors.Current.Scope(permission) is var scope && scope <= RecordScope.Own ? [] : await ColleaguesAsync(scope, ct);

    /// <summary>The filter's value as the API takes it.</summary>
    public (Guid? OwnerId, bool? InPool) Read(string? value) => value switch
    {
        Mine => (actors.Current.StaffId, null),
        Pool => (null, true),
        _ => (Guid.TryParse(value, out var id) ? id : null, null),
    };

    // For a minute as this reader may see them: every page of a list offers them again.
    private async Task<Option[]> ColleaguesAsync(RecordScope scope, CancellationToken ct)
    {
        var me = actors.Current;
        var key = (typeof(Owners), me.StaffId, me.UnitId, scope);
        if (cache.TryGetValue(key, out Option[]? known) && known is not null)
            return known;
        var people = await staff.FindPeopleAsync(unitId: scope == RecordScope.All ? null : me.UnitId, limit: MostPeople, ct: ct);
        return cache.Set<Option[]>(key, [.. people.Items.Where(p => p.Id != me.StaffId)
            .Select(p => new Option(p.Id.ToString(), p.Name, Group: p.UnitName)).OrderBy(p => p.Group, StringComparer.Ordinal)], Life);
    }
}
