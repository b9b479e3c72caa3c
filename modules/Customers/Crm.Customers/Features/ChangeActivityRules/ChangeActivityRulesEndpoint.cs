using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Discipline;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.ChangeActivityRules;

internal static class ChangeActivityRulesEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/settings/activities", async (CustomersDbContext db, CancellationToken ct) => Details(await db.ActivityRules.AsNoTracking().SingleAsync(ct)))
            .RequirePermission(CustomersPermissions.Read)
            .WithSummary("How often customers are contacted and visited");
        api.MapPut("/settings/activities", (ChangeActivityRulesRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ActivityRulesDetails>(new ChangeActivityRules(request, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Settings)
            .WithSummary("Sets how often customers are contacted and visited; who is due is worked out again");
    }

    internal static ActivityRulesDetails Details(ActivityRules rules) =>
        new(rules.Contacts, rules.Visits, rules.VisitsPerDay, rules.EscalateAfter, ETags.Write(rules.Version));
}
