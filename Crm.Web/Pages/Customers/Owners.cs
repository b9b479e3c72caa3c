using Crm.BuildingBlocks.Security;
using Crm.Staff.Contracts.Api;
using Crm.Web.Components.Fields;
using Crm.Web.Infrastructure.Localization;

namespace Crm.Web.Pages.Customers;

/// <summary>The choice of whose records a list shows: mine, the pool's, a colleague's.</summary>
internal static class Owners
{
    private const string Mine = "mine";
    private const string Pool = "pool";
    private const int MostPeople = 200;

    /// <summary>Colleagues are offered only to those who see more than their own records.</summary>
    public static async Task<Option[]> OptionsAsync(IStaffApi staff, Actor me, string permission, Texts texts, CancellationToken ct)
    {
        Option[] always = [new Option(Mine, texts["Owner.Mine"]), new Option(Pool, texts["Owner.Pool"])];
        var scope = me.Scope(permission);
        if (scope <= RecordScope.Own)
            return always;
        var people = await staff.FindPeopleAsync(unitId: scope == RecordScope.All ? null : me.UnitId, limit: MostPeople, ct: ct);
        return [.. always, .. people.Items.Where(p => p.Id != me.StaffId).Select(p => new Option(p.Id.ToString(), p.Name, Group: p.UnitName)).OrderBy(p => p.Group, StringComparer.Ordinal)];
    }

    /// <summary>The filter's value as the API takes it.</summary>
    public static (Guid? OwnerId, bool? InPool) Read(string? value, Actor me) => value switch
    {
        Mine => (me.StaffId, null),
        Pool => (null, true),
        _ => (Guid.TryParse(value, out var id) ? id : null, null),
    };
}
