using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.Knowledge.Data;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Crm.Knowledge;

/// <summary>The Knowledge module: what it registers and what it answers.</summary>
public static class KnowledgeModule
{
    /// <summary>The module's name: its schema, its API's path, the start of its permissions.</summary>
    public const string Name = "knowledge";

    /// <summary>Adds the module's services.</summary>
    public static IHostApplicationBuilder AddKnowledgeModule(this IHostApplicationBuilder builder)
    {
        builder.AddModuleDbContext<KnowledgeDbContext>(Name);
        builder.AddErrorTexts(typeof(KnowledgeModule));
        return builder.AddPermissions(Name, DefaultPermissions.All);
    }

    /// <summary>Maps the module's API under <c>/api/knowledge</c>.</summary>
    public static IEndpointRouteBuilder MapKnowledgeApi(this IEndpointRouteBuilder app)
    {
        app.MapModuleApi<KnowledgeDbContext>(Name);
        return app;
    }
}
