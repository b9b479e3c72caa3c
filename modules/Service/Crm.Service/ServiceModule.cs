using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Modules;
using Crm.BuildingBlocks.Personal;
using Crm.BuildingBlocks.Seeding;
using Crm.Service.Data;
using Crm.Service.Features.FindCases;
using Crm.Service.Features.GetCase;
using Crm.Service.Infrastructure;
using Crm.Service.Jobs;
using Crm.Service.Seeding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Crm.Service;

/// <summary>The Service module: what it registers and what it answers.</summary>
public static class ServiceModule
{
    /// <summary>The module's name: its schema, its API's path, the start of its permissions.</summary>
    public const string Name = "service";

    /// <summary>Adds the module's services.</summary>
    public static IHostApplicationBuilder AddServiceModule(this IHostApplicationBuilder builder)
    {
        builder.AddModuleDbContext<ServiceDbContext>(Name);
        builder.AddErrorTexts(typeof(ServiceModule));
        builder.Services.AddSingleton(ServicePersonalData.Catalogue);
        builder.AddPermissions(Name, ServiceAccess.Permissions);
        builder.Services.AddSingleton<ServiceBook>();
        builder.Services.AddScoped<CaseDesk>().AddScoped<Numbers>().AddScoped<CaseOpening>().AddScoped<CaseEvents>()
            .AddScoped<Telling>().AddScoped<Rating>().AddScoped<CaseReader>();
        builder.Services.AddScoped<IDemoData, ServiceDemoData>().AddScoped<IMassData, ServiceMassData>();
        builder.AddJob<ServiceDbContext, SlaWatch>("service.sla-watch", TimeSpan.FromSeconds(15));
        return builder;
    }

    /// <summary>Maps the module's API under <c>/api/service</c>.</summary>
    public static IEndpointRouteBuilder MapServiceApi(this IEndpointRouteBuilder app)
    {
        ServiceRoutes.Map(app.MapModuleApi<ServiceDbContext>(Name).MapPersonalData<ServiceDbContext>(ServicePersonalData.Catalogue));
        return app;
    }
}
