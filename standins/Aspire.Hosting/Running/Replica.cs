using Aspire.Hosting.ApplicationModel;
using EmbeddedPostgres.Processes;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Running;

/// <summary>One process of a project, started again when it fails.</summary>
internal sealed class Replica(ProjectResource resource, string id, RunContext context)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(15);
    private readonly HttpHealth health = new(resource, context);
    private volatile int rank;
    private int restarts;

    /// <summary>The port of this process for each endpoint of the resource.</summary>
    public Dictionary<EndpointAnnotation, int> Ports { get; } = [];

    /// <summary>For the proxy: 2 when healthy, 1 when it runs, 0 when it cannot answer.</summary>
    public int Rank => rank;

    private bool IsService => Ports.Count > 0;

    public void Publish(Func<CustomResourceSnapshot, CustomResourceSnapshot> change) => context.Notifications.Publish(resource, id, change);

    public async Task RunAsync(CancellationToken ct)
    {
        var backoff = new Backoff(context.Time);
        while (true)
        {
            Publish(s => s with { State = KnownResourceStates.Starting, HealthStatus = null });
            backoff.Started();
            var code = await RunProcessAsync(ct).ConfigureAwait(false);
            if (!StartsAgain(code))
            {
                Publish(s => s with { State = code == 0 ? KnownResourceStates.Finished : KnownResourceStates.Exited });
                return;
            }
            Publish(s => s with { State = KnownResourceStates.Starting });
            var wait = backoff.Ended();
            restarts++;
            context.Output.Write(id, $"ended with exit code {code}; starting again in {wait.TotalSeconds:0.##} s");
            await Task.Delay(wait, context.Time, ct).ConfigureAwait(false);
        }
    }

    // A service has to be there; a job that somebody waits for reports its failure to them; any other program may end when it is done.
    private bool StartsAgain(int code) => IsService || (code != 0 && !IsAwaited());

    private bool IsAwaited() => context.Model.Resources.SelectMany(r => r.Annotations.OfType<WaitAnnotation>())
        .Any(w => w.WaitType == WaitType.WaitForCompletion && ReferenceEquals(w.Resource, resource));

    private async Task<int> RunProcessAsync(CancellationToken ct)
    {
        var project = resource.Annotations.OfType<IProjectMetadata>().Single();
        var start = new OwnedProcessStart(RunContext.DotNet,
            [context.AssemblyOf(project), .. resource.Annotations.OfType<ArgumentsAnnotation>().SelectMany(a => a.Arguments)])
        {
            WorkingDirectory = Path.GetDirectoryName(project.ProjectPath),
            Environment = await ProjectEnvironment.ForAsync(resource, id, Ports, context, ct).ConfigureAwait(false),
            Grace = Grace,
            Output = (line, _) => context.Output.Write(id, line),
        };
        await using var process = OwnedProcess.Start(start);
        var pid = await process.ProcessId.ConfigureAwait(false);
        var started = context.Time.GetUtcNow().UtcDateTime;
        SetHealth(health.HasChecks ? HealthStatus.Unhealthy : HealthStatus.Healthy, s => s with
        {
            State = KnownResourceStates.Running,
            StartTimeStamp = started,
            StopTimeStamp = null,
            ExitCode = null,
            Urls = [.. Ports.Keys.Select(e => new UrlSnapshot(e.Name, new EndpointReference(resource, e.Name).Url, !e.IsExternal))],
            Properties = [new("executable.pid", pid), new("restarts", restarts)],
        });
        using var checking = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var checks = health.WatchAsync(Ports, result => SetHealth(result, s => s), checking.Token);
        try
        {
            return await process.Ended.WaitAsync(ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Publish(s => s with { State = KnownResourceStates.Stopping });
            await process.StopAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            await checking.CancelAsync().ConfigureAwait(false);
            await checks.ConfigureAwait(false);
            var ended = context.Time.GetUtcNow().UtcDateTime;
            int? code = process.Ended.IsCompletedSuccessfully ? await process.Ended.ConfigureAwait(false) : null;
            SetHealth(null, s => s with { StopTimeStamp = ended, ExitCode = code });
        }
    }

    private void SetHealth(HealthStatus? now, Func<CustomResourceSnapshot, CustomResourceSnapshot> change)
    {
        rank = now switch { HealthStatus.Healthy => 2, null => 0, _ => 1 };
        Publish(s => change(s) with { HealthStatus = now });
    }
}
