using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>The application, ready to run.</summary>
public class DistributedApplication : IHost, IAsyncDisposable
{
    private readonly IHost host;

    internal DistributedApplication(IHost host) => this.host = host;

    /// <summary>Services of the AppHost.</summary>
    public IServiceProvider Services => host.Services;

    /// <summary>State and health of the resources, now and as they change.</summary>
    public ResourceNotificationService ResourceNotifications => host.Services.GetRequiredService<ResourceNotificationService>();

    /// <summary>Starts a description with a command line.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => CreateBuilder(new DistributedApplicationOptions { Args = args });

    /// <summary>Starts a description.</summary>
    public static IDistributedApplicationBuilder CreateBuilder(DistributedApplicationOptions options)
    {
        BuilderInterception.Current?.Configure(options);
        return new DistributedApplicationBuilder(options);
    }

    /// <summary>Runs until Ctrl+C, SIGTERM or <see cref="StopAsync"/>; returns when every resource has stopped.</summary>
    public void Run() => RunAsync().GetAwaiter().GetResult();

    /// <inheritdoc cref="Run"/>
    public virtual Task RunAsync(CancellationToken cancellationToken = default) => HostingAbstractionsHostExtensions.RunAsync(host, cancellationToken);

    /// <summary>Begins to start the resources; wait for one with <see cref="ResourceNotifications"/>.</summary>
    public virtual Task StartAsync(CancellationToken cancellationToken = default) => host.StartAsync(cancellationToken);

    /// <summary>Stops the resources, those that depend on others first.</summary>
    public virtual Task StopAsync(CancellationToken cancellationToken = default) => host.StopAsync(cancellationToken);

    public virtual void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    /// <summary>Stops what still runs.</summary>
    public virtual async ValueTask DisposeAsync()
    {
        await ((IAsyncDisposable)host).DisposeAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }
}
