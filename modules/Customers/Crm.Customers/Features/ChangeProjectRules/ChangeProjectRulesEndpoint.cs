using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Projects;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Wolverine;

namespace Crm.Customers.Features.ChangeProjectRules;

internal static class ChangeProjectRulesEndpoint
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/settings/project-rules", async (CustomersDbContext db, CancellationToken ct) =>
                Details(await db.ProjectRules.AsNoTracking().SingleOrDefaultAsync(ct) ?? new ProjectRules()))
            .RequirePermission(CustomersPermissions.ProjectRead)
            .WithSummary("The thresholds of the screening");
        api.MapPut("/settings/project-rules", (ProjectRuleFields rules, [FromHeader(Name = "If-Match")] string? ifMatch, IMessageBus bus, CancellationToken ct) =>
                bus.InvokeAsync<ProjectRulesDetails>(new ChangeProjectRules(rules, ifMatch), ct))
            .RequirePermission(CustomersPermissions.Settings)
            .WithSummary("Sets the thresholds of the screening");
    }

    internal static ProjectRulesDetails Details(ProjectRules rules) => new(rules.Rules, ETags.Write(rules.Version));
}
