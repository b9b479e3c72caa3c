using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>State and health of resources, now and as they change.</summary>
public sealed class ResourceNotificationService
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, ResourceEvent> current = [];
    private readonly ConcurrentDictionary<Channel<ResourceEvent>, byte> watchers = new();

    /// <summary>Every resource as it is, then every change.</summary>
    public async IAsyncEnumerable<ResourceEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var channel = Channel.CreateUnbounded<ResourceEvent>();
        lock (gate)
        {
            foreach (var known in current.Values)
                channel.Writer.TryWrite(known);
            watchers[channel] = 0;
        }
        try
        {
            await foreach (var change in channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return change;
        }
        finally
        {
            watchers.TryRemove(channel, out _);
        }
    }

    /// <summary>Waits until a resource (one of its replicas) is as asked.</summary>
    public async Task<ResourceEvent> WaitForResourceAsync(string resourceName, Func<ResourceEvent, bool> predicate, CancellationToken cancellationToken = default)
    {
        await foreach (var change in WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            if (string.Equals(change.Resource.Name, resourceName, StringComparison.OrdinalIgnoreCase) && predicate(change))
                return change;
        }
        throw new OperationCanceledException(cancellationToken);
    }

    /// <summary>Waits for a state, <see cref="KnownResourceStates.Running"/> when null.</summary>
    public Task WaitForResourceAsync(string resourceName, string? targetState = null, CancellationToken cancellationToken = default) =>
        WaitForResourceAsync(resourceName, [targetState ?? KnownResourceStates.Running], cancellationToken);

    /// <summary>Waits for one of several states and tells which.</summary>
    public async Task<string> WaitForResourceAsync(string resourceName, IEnumerable<string> targetStates, CancellationToken cancellationToken = default)
    {
        var wanted = targetStates.ToHashSet(StringComparer.Ordinal);
        var reached = await WaitForResourceAsync(resourceName, e => e.Snapshot.State is { } s && wanted.Contains(s.Text), cancellationToken).ConfigureAwait(false);
        return reached.Snapshot.State!.Text;
    }

    /// <summary>Waits until a resource (one of its replicas) runs and its checks pass.</summary>
    public Task<ResourceEvent> WaitForResourceHealthyAsync(string resourceName, CancellationToken cancellationToken = default) =>
        WaitForResourceAsync(resourceName, e => e.Snapshot.HealthStatus == HealthStatus.Healthy, cancellationToken);

    /// <summary>The last known state of a replica.</summary>
    public bool TryGetCurrentState(string resourceId, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ResourceEvent? resourceEvent)
    {
        lock (gate)
            return current.TryGetValue(resourceId, out resourceEvent);
    }

    internal IReadOnlyList<ResourceEvent> All()
    {
        lock (gate)
            return [.. current.Values];
    }

    internal void Publish(IResource resource, string resourceId, Func<CustomResourceSnapshot, CustomResourceSnapshot> change)
    {
        lock (gate)
        {
            var before = current.TryGetValue(resourceId, out var known)
                ? known.Snapshot
                : new CustomResourceSnapshot { ResourceType = resource.GetType().Name.Replace("Resource", "", StringComparison.Ordinal) };
            var after = change(before);
            if (after == before && known is not null)
                return;
            var notice = current[resourceId] = new ResourceEvent(resource, resourceId, after);
            foreach (var watcher in watchers.Keys)
                watcher.Writer.TryWrite(notice);
        }
    }
}
