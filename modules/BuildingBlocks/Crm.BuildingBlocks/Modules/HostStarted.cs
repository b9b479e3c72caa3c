using Microsoft.Extensions.Hosting;

namespace Crm.BuildingBlocks.Modules;

/// <summary>Background work that sends messages must wait until everything, the bus included, has started.</summary>
public static class HostStarted
{
    /// <summary>Comes back once the host has started; is cancelled when the host stops before that.</summary>
    public static async Task WaitForStartAsync(this IHostApplicationLifetime lifetime, CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }
}
