using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Running;

/// <summary>Says on the console, once everything runs, where to go; or what stands in the way.</summary>
internal sealed class ReadyMessage(RunContext context) : BackgroundService
{
    private const int Looks = 25;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failed = new HashSet<string>();
        await foreach (var change in context.Notifications.WatchAsync(stoppingToken).ConfigureAwait(false))
        {
            if (Failure(change) is { } failure && failed.Add(failure))
                context.Output.Say($"{change.ResourceId} {failure}");
            if (context.Notifications.All().All(IsThere))
            {
                await TellAsync(stoppingToken).ConfigureAwait(false);
                return;
            }
        }
    }

    private static bool IsThere(ResourceEvent resource) =>
        resource.Snapshot.HealthStatus == HealthStatus.Healthy
        || (resource.Snapshot.State?.Text == KnownResourceStates.Finished && resource.Snapshot.ExitCode == 0);

    private static string? Failure(ResourceEvent change)
    {
        var error = change.Snapshot.Properties.FirstOrDefault(p => p.Name == "error")?.Value;
        return change.Snapshot.State?.Text == KnownResourceStates.FailedToStart ? $"is not started: {error}"
            : change.Snapshot.State?.Text == KnownResourceStates.Exited && change.Snapshot.ExitCode is { } code && code != 0
                ? $"failed with exit code {code}; its last lines above say why. What waits for it is not started."
                : null;
    }

    private async Task TellAsync(CancellationToken ct)
    {
        context.Output.Say("");
        var external = context.Model.Resources.SelectMany(
            r => r.Annotations.OfType<EndpointAnnotation>().Where(e => e.IsExternal), (r, e) => (r.Name, Url: $"{e.UriScheme}://localhost:{e.AllocatedPort}")).ToList();
        foreach (var (_, url) in external)
            context.Output.Say($"{context.ApplicationName} is ready: {url}");
        if (context.DashboardUrl is { } dashboard)
            context.Output.Say($"Resources, state and logs: {dashboard}");
        context.Output.Say("Ctrl+C stops everything.");

        // A link may be printed a moment after the resource is healthy.
        var said = new HashSet<string>();
        for (var look = 0; look < Looks; look++)
        {
            foreach (var link in external.SelectMany(e => LinksInto(e.Url, e.Name)).Where(said.Add))
                context.Output.Say(link);
            await Task.Delay(BetweenLooks, context.Time, ct).ConfigureAwait(false);
        }
    }

    /// <summary>Lines with a link to a page of the resource itself, such as the first sign-in: they are easily missed further up.</summary>
    private IEnumerable<string> LinksInto(string url, string resource) =>
        context.Notifications.All().Where(e => e.Resource.Name == resource).Select(e => e.ResourceId)
            .SelectMany(context.Output.Lines)
            .Where(line => IsLink(line, url))
            .Select(line => line.Trim());

    // Not an entry in a request log, which holds " HTTP/1.1 ".
    private static bool IsLink(string line, string url) =>
        line.IndexOf(url + "/", StringComparison.Ordinal) is >= 0 and var at && line.Length > at + url.Length + 1
        && !line.Contains(" HTTP/", StringComparison.Ordinal);
}
