using System.Reflection;
using JasperFx;
using Microsoft.Extensions.Logging;

namespace Wolverine.Runtime;

internal sealed partial class WolverineRuntime
{
    private bool stopped;
    private QueueDepths? depths;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (Options.ApplicationAssembly is null && Assembly.GetEntryAssembly() is { } entry) Options.ApplicationAssembly = entry;
        handlers = new HandlerGraph(Options, Services);
        queues = new Queues(this, handlers);
        if (Agent is not null)
        {
            if (Options.AutoBuildMessageStorageOnStartup != AutoCreate.None) await Storage.Admin.MigrateAsync().ConfigureAwait(false);
            await Agent.StartAsync(cancellationToken).ConfigureAwait(false);
        }

        Accepting = true;
        foreach (var queue in queues.All) queue.Start();
        if (Agent is null) return;
        Agent.Run();
        if (Options.Durability.DurabilityMetricsEnabled) depths = new QueueDepths(this, logger);
        logger.LogInformation("Node {Number} of {Service} handles {Count} queues.", NodeNumber, Options.ServiceName, queues.All.Length);
    }

    /// <summary>
    /// Lets running handlers end, within <see cref="DurabilitySettings.DrainTimeout"/>; what has not begun is left to other nodes
    /// or the next start.
    /// </summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (stopped || queues is null) return;
        stopped = true;
        Accepting = false;
        await stopping.CancelAsync().ConfigureAwait(false);
        if (depths is not null) await depths.DisposeAsync().ConfigureAwait(false);
        var drained = Task.WhenAll(queues.All.Select(queue => queue.StopAsync()));
        try
        {
            await drained.WaitAsync(Options.Durability.DrainTimeout, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            logger.LogWarning("Handlers still run after {Limit}; they are cut off and their messages left.", Options.Durability.DrainTimeout);
        }

        if (Agent is null) return;
        await Agent.DisposeAsync().ConfigureAwait(false);
        try
        {
            await Agent.LeaveAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "This node could not give up its messages; the others take them over when its lease ends.");
        }
    }
}
