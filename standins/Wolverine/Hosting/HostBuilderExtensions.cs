using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Wolverine.Runtime;

namespace Wolverine;

public static class HostBuilderExtensions
{
    /// <summary>Adds messaging to a host.</summary>
    public static IHostBuilder UseWolverine(this IHostBuilder builder, Action<WolverineOptions>? overrides = null,
        ExtensionDiscovery discovery = ExtensionDiscovery.Automatic) =>
        builder.ConfigureServices(services => services.AddWolverine(discovery, overrides));

    public static IHostApplicationBuilder UseWolverine(this IHostApplicationBuilder builder, Action<WolverineOptions>? configure)
    {
        builder.Services.AddWolverine(configure);
        return builder;
    }

    public static IServiceCollection AddWolverine(this IServiceCollection services, Action<WolverineOptions>? configure) =>
        services.AddWolverine(ExtensionDiscovery.Automatic, configure);

    public static IServiceCollection AddWolverine(this IServiceCollection services, ExtensionDiscovery discovery,
        Action<WolverineOptions>? configure = null)
    {
        if (services.Any(x => x.ServiceType == typeof(IWolverineRuntime)))
            throw new InvalidOperationException("IHostBuilder.UseWolverine() can only be called once per service collection");

        var options = new WolverineOptions { Services = services };
        services.AddSingleton(s =>
        {
            foreach (var extension in s.GetServices<IWolverineExtension>()) extension.Configure(options);
            return options;
        });
        services.AddSingleton(s => s.GetRequiredService<WolverineOptions>().Durability);
        services.AddSingleton<WolverineRuntime>();
        services.AddSingleton<IWolverineRuntime>(s => s.GetRequiredService<WolverineRuntime>());
        services.AddSingleton<IHostedService>(s => s.GetRequiredService<WolverineRuntime>());
        services.AddScoped<ScopedContext>();
        services.AddScoped<IMessageContext>(s => s.GetRequiredService<ScopedContext>().Context);
        services.AddScoped<IMessageBus>(s => s.GetRequiredService<ScopedContext>().Context);
        services.AddLogging();
        configure?.Invoke(options);
        return services;
    }

    /// <summary>A bus of its own; for tests.</summary>
    public static IMessageBus MessageBus(this IHost host) => new MessageContext(host.Services.GetRequiredService<WolverineRuntime>());

    public static ValueTask SendAsync<T>(this IHost host, T message, DeliveryOptions? options = null) =>
        host.MessageBus().SendAsync(message, options);

    public static Task InvokeAsync<T>(this IHost host, T command) => host.MessageBus().InvokeAsync(command!);

    /// <summary>Runs as the only node, whatever the options say; for tests.</summary>
    public static IServiceCollection UseWolverineSoloMode(this IServiceCollection services) =>
        services.ConfigureWolverine(options => options.Durability.Mode = DurabilityMode.Solo);

    /// <summary>Changes the options once more when the host starts; for tests and modules.</summary>
    public static IServiceCollection ConfigureWolverine(this IServiceCollection services, Action<WolverineOptions> configure) =>
        services.AddSingleton<IWolverineExtension>(new LambdaExtension(configure));
}
