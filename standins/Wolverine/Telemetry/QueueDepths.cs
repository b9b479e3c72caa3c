using Microsoft.Extensions.Logging;

namespace Wolverine.Runtime;

/// <summary>Counts stored messages from time to time, for the gauges.</summary>
internal sealed class QueueDepths : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly Task loop;

    public QueueDepths(WolverineRuntime runtime, ILogger logger) => loop = Task.Run(() => CountAsync(runtime, logger));

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(false);
        stopping.Dispose();
    }

    private async Task CountAsync(WolverineRuntime runtime, ILogger logger)
    {
        using var timer = new PeriodicTimer(runtime.Options.Durability.UpdateMetricsPeriod);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping.Token).ConfigureAwait(false))
            {
                try
                {
                    runtime.Metrics.Counts = await runtime.Storage.Admin.FetchCountsAsync().ConfigureAwait(false);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    logger.LogDebug(exception, "Stored messages could not be counted.");
                }
            }
        }
        catch (OperationCanceledException)
        {
            logger.LogDebug("Stored messages are no longer counted.");
        }
    }
}
