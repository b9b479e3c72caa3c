using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.Accounts.Domain.Sla;
using Crm.Accounts.Features.GetKeyAccount;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Crm.Accounts.Features.SetSlaPolicy;

/// <summary>Policies for readers.</summary>
internal static class SlaPolicyViews
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/sla-policies", InForceAsync).RequirePermission(AccountsPermissions.SlaRead).WithSummary("The policy in force for each tier");
        api.MapGet("/sla-policies/{tier}", VersionsAsync).RequirePermission(AccountsPermissions.SlaRead).WithSummary("Every version of a tier's policy, the newest first");
    }

    public static SlaPolicyView Of(SlaPolicy p, string setBy) => new(p.Id, p.Tier, p.Number, p.Name, p.Targets, p.SetAt, p.SetBy, setBy);

    private static async Task<IReadOnlyList<SlaPolicyView>> InForceAsync(AccountsDbContext db, CancellationToken ct)
    {
        var inForce = await db.SlaPolicies.AsNoTracking().Where(p => !db.SlaPolicies.Any(later => later.Tier == p.Tier && later.Number > p.Number)).ToListAsync(ct);
        return await ViewsAsync(db, inForce.OrderBy(p => Tiers.WithNone.ToList().IndexOf(p.Tier)), ct);
    }

    private static async Task<IReadOnlyList<SlaPolicyView>> VersionsAsync(string tier, AccountsDbContext db, CancellationToken ct)
    {
        if (!Tiers.WithNone.Contains(tier))
            throw new NotFoundException();
        return await ViewsAsync(db, await db.SlaPolicies.AsNoTracking().Where(p => p.Tier == tier).OrderByDescending(p => p.Number).ToListAsync(ct), ct);
    }

    private static async Task<IReadOnlyList<SlaPolicyView>> ViewsAsync(AccountsDbContext db, IEnumerable<SlaPolicy> policies, CancellationToken ct)
    {
        var all = policies.ToList();
        var names = await db.NamesAsync([.. all.Select(p => p.SetBy)], ct);
        return [.. all.Select(p => Of(p, names.Of(p.SetBy)))];
    }
}
