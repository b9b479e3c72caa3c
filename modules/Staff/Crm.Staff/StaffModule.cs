using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.Staff.Data;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Crm.Staff;

/// <summary>The Staff module: what it registers and what it answers.</summary>
public static class StaffModule
{
    /// <summary>The module's name: its schema, its API's path, the start of its permissions.</summary>
    public const string Name = "staff";

    /// <summary>Adds the module's services.</summary>
    public static IHostApplicationBuilder AddStaffModule(this IHostApplicationBuilder builder)
    {
        builder.AddModuleDbContext<StaffDbContext>(Name);
        builder.AddErrorTexts(typeof(StaffModule));
        return builder;
    }

    /// <summary>Maps the module's API under <c>/api/staff</c>.</summary>
    public static IEndpointRouteBuilder MapStaffApi(this IEndpointRouteBuilder app)
    {
        app.MapModuleApi<StaffDbContext>(Name);
        return app;
    }
}
