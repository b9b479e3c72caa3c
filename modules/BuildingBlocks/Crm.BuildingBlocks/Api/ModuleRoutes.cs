using Crm.BuildingBlocks.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.BuildingBlocks.Api;

/// <summary>Opens a module's part of the API.</summary>
public static class ModuleRoutes
{
    /// <summary>The group <c>/api/{module}</c>: its own OpenAPI document, no value that could not be kept, validation of every body, idempotent posts.</summary>
    public static RouteGroupBuilder MapModuleApi<TContext>(this IEndpointRouteBuilder app, string module) where TContext : ModuleDbContext
    {
        var group = app.MapGroup($"/api/{module}").WithGroupName(module).WithTags(module);
        group.AddEndpointFilterFactory(UnreadableValues.Create);
        group.AddEndpointFilterFactory(InputGuard.Create);
        group.AddEndpointFilterFactory(ValidationFilter.Create);
        group.AddEndpointFilterFactory(InputGuard.Close);
        group.AddEndpointFilter<RouteGroupBuilder, IdempotencyFilter<TContext>>();
        group.ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        return group;
    }
}
