using Crm.BuildingBlocks.Modules;
using Crm.ServiceDefaults;
using Crm.Web.Composition;
using Crm.Web.Infrastructure;

namespace Crm.Web.Commands;

/// <summary>The host put together; what it then does is the command's.</summary>
internal static class HostBuilding
{
    /// <summary>Everything every command needs.</summary>
    public static WebApplicationBuilder AddCrm(this WebApplicationBuilder builder)
    {
        // Started from a build's output, as the AppHost does, the assets lie in several folders, in production too; published ones need no list.
        builder.WebHost.UseStaticWebAssets();
        builder.AddServiceDefaults();
        builder.AddCrmDatabase();
        builder.AddBuildingBlocks();
        builder.AddModules();
        builder.AddModuleClients();
        builder.AddApiDocuments();
        builder.AddPortal();
        return builder;
    }

    /// <summary>Builds and maps everything.</summary>
    public static WebApplication BuildCrm(this WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.UsePortal();
        app.MapDefaultEndpoints();
        app.MapModules();
        app.MapApiDocuments();
        app.MapPortal();
        return app;
    }
}
