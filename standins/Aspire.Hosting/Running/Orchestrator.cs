using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Running;

/// <summary>Starts every resource, each of which waits for those it needs, and stops them in the opposite order.</summary>
internal sealed class Orchestrator(RunContext context) : IHostedService, IAsyncDisposable
{
    private readonly Dictionary<IResource, ResourceRunner> runners = [];
    private readonly Dictionary<ResourceRunner, Task> stops = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var resource in context.Model.Resources)
            runners.Add(resource, RunnerFor(resource));
        foreach (var runner in runners.Values)
            runner.Prepare();
        foreach (var runner in runners.Values)
            runner.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll([.. runners.Values.Select(StopOnce)]);

    // A test may dispose of an application without stopping it.
    public async ValueTask DisposeAsync() => await StopAsync(CancellationToken.None).ConfigureAwait(false);

    private Task StopOnce(ResourceRunner runner)
    {
        lock (stops)
        {
            if (!stops.TryGetValue(runner, out var stop))
                stops[runner] = stop = StopAfterDependentsAsync(runner);
            return stop;
        }
    }

    private async Task StopAfterDependentsAsync(ResourceRunner runner)
    {
        var dependents = runners.Values.Where(other => DependsOn(other.Resource, runner.Resource)).Select(StopOnce).ToList();
        await Task.WhenAll(dependents).ConfigureAwait(false);
        await runner.StopAsync().ConfigureAwait(false);
    }

    private static bool DependsOn(IResource one, IResource other) =>
        one.Annotations.OfType<DependencyAnnotation>().Any(d => ReferenceEquals(d.Resource, other))
        || (one is IResourceWithParent<IResource> child && ReferenceEquals(child.Parent, other));

    private ResourceRunner RunnerFor(IResource resource) => resource switch
    {
        ProjectResource project => new ProjectRunner(project, context),
        PostgresServerResource server => new PostgresRunner(server, context),
        PostgresDatabaseResource database => new DatabaseRunner(database, context),
        _ => new ValueRunner(resource, context),
    };
}
