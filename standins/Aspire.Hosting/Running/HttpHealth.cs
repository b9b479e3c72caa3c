using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Running;

/// <summary>Asks a process of a project how it is.</summary>
internal sealed class HttpHealth(ProjectResource resource, RunContext context)
{
    private static readonly TimeSpan UntilHealthy = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan WhenHealthy = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private List<HttpHealthAnnotation> Checks { get; } = [.. resource.Annotations.OfType<HttpHealthAnnotation>()];

    public bool HasChecks => Checks.Count > 0;

    /// <summary>Tells each answer that differs from the one before, until cancelled.</summary>
    public async Task WatchAsync(IReadOnlyDictionary<EndpointAnnotation, int> ports, Action<HealthStatus> tell, CancellationToken ct)
    {
        if (!HasChecks)
            return;
        var before = HealthStatus.Unhealthy;
        try
        {
            while (true)
            {
                var all = await Task.WhenAll(Checks.Select(c => PassesAsync(c, ports[c.Endpoint.Annotation], ct))).ConfigureAwait(false);
                var now = all.All(passed => passed) ? HealthStatus.Healthy : HealthStatus.Unhealthy;
                if (now != before)
                    tell(before = now);
                await Task.Delay(now == HealthStatus.Healthy ? WhenHealthy : UntilHealthy, context.Time, ct).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            return; // the process has ended, or is about to
        }
    }

    private async Task<bool> PassesAsync(HttpHealthAnnotation check, int port, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        using var client = context.Http.CreateClient();
        try
        {
            using var answer = await client.GetAsync(new Uri($"{check.Endpoint.Annotation.UriScheme}://localhost:{port}{check.Path}"), limit.Token).ConfigureAwait(false);
            return (int)answer.StatusCode == check.StatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // does not listen (yet)
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false; // listens, but does not answer
        }
    }
}
