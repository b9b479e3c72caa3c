using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.Approvals.Data;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Crm.Approvals;

/// <summary>The Approvals module: what it registers and what it answers.</summary>
public static class ApprovalsModule
{
    /// <summary>The module's name: its schema, its API's path, the start of its permissions.</summary>
    public const string Name = "approvals";

    /// <summary>Adds the module's services.</summary>
    public static IHostApplicationBuilder AddApprovalsModule(this IHostApplicationBuilder builder)
    {
        builder.AddModuleDbContext<ApprovalsDbContext>(Name);
        builder.AddErrorTexts(typeof(ApprovalsModule));
        return builder;
    }

    /// <summary>Maps the module's API under <c>/api/approvals</c>.</summary>
    public static IEndpointRouteBuilder MapApprovalsApi(this IEndpointRouteBuilder app)
    {
        app.MapModuleApi<ApprovalsDbContext>(Name);
        return app;
    }
}
