using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>Runs one resource from the application's start to its stop.</summary>
internal abstract class ResourceRunner(IResource resource, RunContext context)
{
    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    public IResource Resource => resource;

    protected RunContext Context => context;

    /// <summary>Makes the resource known, and decides its ports.</summary>
    public virtual void Prepare() => Publish(s => s with { State = KnownResourceStates.NotStarted });

    public void Start() => running = RunToEndAsync();

    public async Task StopAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await running.ConfigureAwait(false);
    }

    /// <summary>Runs until cancelled or done, and leaves nothing behind.</summary>
    protected abstract Task RunAsync(CancellationToken ct);

    protected virtual void Publish(Func<CustomResourceSnapshot, CustomResourceSnapshot> change) =>
        context.Notifications.Publish(resource, resource.Name, change);

    protected void Say(string line) => context.Output.Write(resource.Name, line);

    private async Task RunToEndAsync()
    {
        await Task.Yield();
        try
        {
            await WaitForOthersAsync(stopping.Token).ConfigureAwait(false);
            await RunAsync(stopping.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Publish(s => s with { State = KnownResourceStates.Exited, HealthStatus = null });
        }
        catch (Exception e)
        {
            // Whatever went wrong, it is this resource's trouble: the others go on, and the operator sees why.
            Say($"not started: {e.Message}");
            Publish(s => s with { State = KnownResourceStates.FailedToStart, HealthStatus = null, Properties = [new("error", e.Message)] });
        }
    }

    private async Task WaitForOthersAsync(CancellationToken ct)
    {
        var waits = resource.Annotations.OfType<WaitAnnotation>().ToList();
        if (waits.Count == 0)
            return;
        Publish(s => s with { State = KnownResourceStates.Waiting });
        await Task.WhenAll(waits.Select(wait => WaitForAsync(wait, ct))).ConfigureAwait(false);
    }

    private async Task WaitForAsync(WaitAnnotation wait, CancellationToken ct)
    {
        var other = wait.Resource.Name;
        if (wait.WaitType == WaitType.WaitUntilHealthy)
        {
            await context.Notifications.WaitForResourceHealthyAsync(other, ct).ConfigureAwait(false);
            return;
        }
        var end = await context.Notifications.WaitForResourceAsync(
            other, e => KnownResourceStates.TerminalStates.Contains(e.Snapshot.State?.Text ?? ""), ct).ConfigureAwait(false);
        if (end.Snapshot.State!.Text == KnownResourceStates.FailedToStart)
            throw new DistributedApplicationException($"'{other}' could not be started.");
        if (end.Snapshot.ExitCode != wait.ExitCode)
            throw new DistributedApplicationException($"'{other}' ended with exit code {end.Snapshot.ExitCode}, expected {wait.ExitCode}.");
    }
}
