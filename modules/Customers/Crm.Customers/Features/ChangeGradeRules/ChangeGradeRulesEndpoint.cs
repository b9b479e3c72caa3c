using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Grading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.ChangeGradeRules;

internal static class ChangeGradeRulesEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/settings/grade-rules", async (CustomersDbContext db, CancellationToken ct) =>
                Details(await db.GradeRuleSets.AsNoTracking().SingleOrDefaultAsync(ct) ?? new GradeRuleSet()))
            .RequirePermission(CustomersPermissions.Read)
            .WithSummary("The grade rules, which also name the rules in explanations");
        api.MapPut("/settings/grade-rules", (ChangeGradeRulesRequest request, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<GradeRulesDetails>(new ChangeGradeRules(request, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Settings)
            .WithSummary("Sets the grade rules and grades all customers again");
    }

    internal static GradeRulesDetails Details(GradeRuleSet set) => new(set.Rules, ETags.Write(set.Version));
}
