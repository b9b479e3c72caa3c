using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting;

internal sealed class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    private readonly HostApplicationBuilder host;
    private readonly DistributedApplicationOptions options;

    public DistributedApplicationBuilder(DistributedApplicationOptions options)
    {
        this.options = options;
        AppHostAssembly = options.AppHostAssembly ?? Assembly.GetEntryAssembly();
        AppHostDirectory = AppHostAssembly?.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(a => a.Key == "apphostprojectpath")?.Value ?? Directory.GetCurrentDirectory();
        host = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            Args = options.Args,
            ContentRootPath = Directory.Exists(AppHostDirectory) ? AppHostDirectory : null,
            ApplicationName = AppHostAssembly?.GetName().Name,
        });
        host.Logging.AddFilter("Microsoft", LogLevel.Warning);
        host.Logging.AddFilter("System.Net.Http", LogLevel.Warning);
        if (!options.PrintLogs)
            host.Logging.ClearProviders();
        host.Services.AddHttpClient();
    }

    public ConfigurationManager Configuration => host.Configuration;

    public string AppHostDirectory { get; }

    public Assembly? AppHostAssembly { get; }

    public IHostEnvironment Environment => host.Environment;

    public IServiceCollection Services => host.Services;

    public IResourceCollection Resources { get; } = new ResourceCollection();

    public IResourceBuilder<T> AddResource<T>(T resource) where T : IResource
    {
        if (Resources.Any(r => string.Equals(r.Name, resource.Name, StringComparison.OrdinalIgnoreCase)))
            throw new DistributedApplicationException($"There is already a resource named '{resource.Name}': give this one another name.");
        Resources.Add(resource);
        return CreateResourceBuilder(resource);
    }

    public IResourceBuilder<T> CreateResourceBuilder<T>(T resource) where T : IResource => new ResourceBuilder<T>(this, resource);

    public DistributedApplication Build()
    {
        BuilderInterception.Current?.BeforeBuild(this);
        return BuildApplication();
    }

    /// <summary>What <see cref="Build"/> does when no test has stepped in between.</summary>
    internal DistributedApplication BuildApplication()
    {
        host.Services.AddSingleton(options);
        host.Services.AddSingleton(new ApplicationModel.DistributedApplicationModel(this));
        host.Services.AddSingleton<ResourceNotificationService>();
        host.Services.AddSingleton<ResourceOutput>();
        host.Services.AddSingleton<RunContext>();
        host.Services.AddSingleton<Orchestrator>();
        host.Services.AddHostedService(services => services.GetRequiredService<Orchestrator>());
        if (!options.DisableDashboard)
            host.Services.AddHostedService<Dashboard.DashboardHost>();
        if (options.PrintLogs)
        {
            host.Services.AddHostedService<ReadyMessage>();
            host.Services.AddHostedService<LauncherWatch>();
        }
        // Resources stop one after the other, the database last, each with its own limit.
        host.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromMinutes(2));
        return new DistributedApplication(host.Build());
    }
}
