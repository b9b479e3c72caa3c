using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Codes;
using Crm.Customers.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.ChangeCodeRule;

internal static class ChangeCodeRuleEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/settings/code-rule", async (CustomersDbContext db, TimeProvider time, CancellationToken ct) =>
                await DetailsAsync(db, await db.CodeRules.AsNoTracking().SingleOrDefaultAsync(ct) ?? new CodeRule(), time, ct))
            .RequirePermission(CustomersPermissions.Settings)
            .WithSummary("How customer codes are made");
        api.MapPut("/settings/code-rule", (ChangeCodeRuleRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<CodeRuleDetails>(new ChangeCodeRule(request, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Settings)
            .WithSummary("Changes how customer codes are made");
    }

    /// <summary>The rule and what the next code would look like.</summary>
    internal static async Task<CodeRuleDetails> DetailsAsync(CustomersDbContext db, CodeRule rule, TimeProvider time, CancellationToken ct)
    {
        var (pattern, today) = (CodePattern.Parse(rule.Pattern), ChinaTime.Today(time.GetUtcNow()));
        var counter = pattern.Counter(today);
        var last = await db.CodeCounters.AsNoTracking().Where(c => c.Key == counter).Select(c => c.Last).SingleOrDefaultAsync(ct);
        return new CodeRuleDetails(rule.Pattern, pattern.Write(Natures.Domestic, 1, today, last + 1), ETags.Write(rule.Version));
    }
}
