using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Running;

/// <summary>Says on the console, once everything runs, where to go; or what stands in the way.</summary>
internal sealed class ReadyMessage(RunContext context) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failed = new HashSet<string>();
        await foreach (var change in context.Notifications.WatchAsync(stoppingToken).ConfigureAwait(false))
        {
            if (Failure(change) is { } failure && failed.Add(failure))
                context.Output.Say($"{change.ResourceId} {failure}");
            if (context.Notifications.All().All(IsThere))
            {
                Tell();
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

    private void Tell()
    {
        context.Output.Say("");
        var links = new List<string>();
        foreach (var resource in context.Model.Resources)
        {
            foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>().Where(e => e.IsExternal))
            {
                var url = $"{endpoint.UriScheme}://localhost:{endpoint.AllocatedPort}";
                context.Output.Say($"{context.ApplicationName} is ready: {url}");
                links.AddRange(LinksInto(url, resource.Name));
            }
        }
        foreach (var link in links.Distinct())
            context.Output.Say(link);
        if (context.DashboardUrl is { } dashboard)
            context.Output.Say($"Resources, state and logs: {dashboard}");
        context.Output.Say("Ctrl+C stops everything.");
    }

    /// <summary>Lines with a link to a page of the resource itself, such as the first sign-in: they are easily missed further up.</summary>
    private IEnumerable<string> LinksInto(string url, string resource) =>
        context.Notifications.All().Where(e => e.Resource.Name == resource).Select(e => e.ResourceId)
            .SelectMany(context.Output.Lines)
            .Where(line => line.IndexOf(url + "/", StringComparison.Ordinal) is >= 0 and var at && line.Length > at + url.Length + 1)
            .Select(line => line.Trim());
}
