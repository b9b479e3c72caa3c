using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Pool;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.ChangePoolRules;

internal static class ChangePoolRulesEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/settings/pool-rules", async (CustomersDbContext db, CancellationToken ct) =>
                Details(await db.PoolRules.AsNoTracking().SingleOrDefaultAsync(ct) ?? new PoolRules()))
            .RequirePermission(CustomersPermissions.PoolRead)
            .WithSummary("Time limits of leads and the rules of the public pool");
        api.MapPut("/settings/pool-rules", (PoolRuleFields rules, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<PoolRulesDetails>(new ChangePoolRules(rules, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Settings)
            .WithSummary("Sets the time limits of leads and the rules of the public pool");
    }

    internal static PoolRulesDetails Details(PoolRules rules) => new(rules.Rules, ETags.Write(rules.Version));
}
