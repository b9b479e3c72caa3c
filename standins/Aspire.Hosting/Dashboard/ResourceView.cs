using System.Globalization;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Dashboard;

/// <summary>One line of the page, also as JSON.</summary>
/// <param name="Name">The resource, or its replica.</param>
/// <param name="Type">Such as Project.</param>
/// <param name="State">Such as Running.</param>
/// <param name="Health">Healthy or Unhealthy; null unless it runs.</param>
/// <param name="Addresses">Where it is reached.</param>
/// <param name="ProcessId">Its process.</param>
/// <param name="Restarts">How often it was started again after a failure.</param>
/// <param name="StartedAt">When the process was started.</param>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Error">Why it could not be started.</param>
internal sealed record ResourceView(
    string Name, string Type, string State, string? Health, IReadOnlyList<string> Addresses,
    int? ProcessId, int Restarts, DateTime? StartedAt, int? ExitCode, string? Error)
{
    public static ResourceView Of(ResourceEvent resource)
    {
        var now = resource.Snapshot;
        object? Fact(string name) => now.Properties.FirstOrDefault(p => p.Name == name)?.Value;
        return new ResourceView(
            resource.ResourceId, now.ResourceType, now.State?.Text ?? KnownResourceStates.NotStarted, now.HealthStatus?.ToString(),
            [.. now.Urls.Select(u => u.Url)], now.StopTimeStamp is null ? (int?)Fact("executable.pid") : null,
            Convert.ToInt32(Fact("restarts") ?? 0, CultureInfo.InvariantCulture), now.StartTimeStamp, now.ExitCode, (string?)Fact("error"));
    }
}
