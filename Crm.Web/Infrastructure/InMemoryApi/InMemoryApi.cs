using Crm.BuildingBlocks.Modules;
using Refit;

namespace Crm.Web.Infrastructure.InMemoryApi;

/// <summary>Wires the portal's module clients to this process's own API.</summary>
internal static class InMemoryApi
{
    /// <summary>One for all clients: settings carry the JSON metadata, which is costly to make.</summary>
    private static readonly RefitSettings Settings = new();

    public static IServiceCollection AddInMemoryApi(this IServiceCollection services)
    {
        services.AddSingleton<InMemoryPipeline>();
        services.AddTransient<InMemoryApiHandler>();
        return services;
    }

    /// <summary>Stands after authentication and before routing.</summary>
    public static IApplicationBuilder UseInMemoryApi(this IApplicationBuilder app)
    {
        app.ApplicationServices.GetRequiredService<InMemoryPipeline>().CaptureFrom(app);
        // Inside the captured part, so that a page's client sees problem details and not the exception itself.
        return app.UseWhen(context => context.Request.Path.StartsWithSegments("/api"), api => api.UseExceptionHandler().UseApiProblems());
    }

    /// <summary>A module's client over the in-memory API.</summary>
    public static IServiceCollection AddModuleClient<TApi>(this IServiceCollection services) where TApi : class
    {
        services.AddRefitGeneratedClient<TApi>(Settings)
            .ConfigureHttpClient(client => client.BaseAddress = new Uri("http://crm.local"))
            .ConfigurePrimaryHttpMessageHandler<InMemoryApiHandler>()
            .RemoveAllLoggers();
        return services;
    }
}
