using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Data;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Accounts.Features.Criteria;

internal static class CriteriaEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/criteria", FindAsync).RequirePermission(AccountsPermissions.KeyAccountRead).WithSummary("The recognition criteria, in order");
        api.MapPut("/criteria", (SetCriteriaRequest request, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<IReadOnlyList<Criterion>>(new SetCriteria(request.Criteria), ct))
            .RequirePermission(AccountsPermissions.KeyAccountManage).WithSummary("Sets the recognition criteria");
    }

    public static async Task<IReadOnlyList<Criterion>> FindAsync(AccountsDbContext db, CancellationToken ct) =>
        await db.Criteria.AsNoTracking().OrderBy(c => c.Position).Select(c => new Criterion(c.Kind, c.Threshold, c.Tier, c.Active)).ToListAsync(ct);
}
