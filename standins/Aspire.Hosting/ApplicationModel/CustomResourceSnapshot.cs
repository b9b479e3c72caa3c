using System.Collections.Immutable;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>How a resource is at one moment.</summary>
public sealed record CustomResourceSnapshot
{
    /// <summary>Project, PostgresServer, PostgresDatabase, ConnectionString or Parameter.</summary>
    public required string ResourceType { get; init; }

    /// <summary>One of <see cref="KnownResourceStates"/>.</summary>
    public ResourceStateSnapshot? State { get; init; }

    /// <summary>When the process was started last.</summary>
    public DateTime? StartTimeStamp { get; init; }

    /// <summary>When it ended.</summary>
    public DateTime? StopTimeStamp { get; init; }

    /// <summary>How it ended; 128 and the number when a signal ended it.</summary>
    public int? ExitCode { get; init; }

    /// <summary>Null unless it runs; without checks a running resource is healthy.</summary>
    public HealthStatus? HealthStatus { get; init; }

    /// <summary>Where it is reached.</summary>
    public ImmutableArray<UrlSnapshot> Urls { get; init; } = [];

    /// <summary>Further facts: <c>executable.pid</c>, <c>restarts</c>, <c>error</c>.</summary>
    public ImmutableArray<ResourcePropertySnapshot> Properties { get; init; } = [];
}

/// <summary>The name of a state.</summary>
public sealed record ResourceStateSnapshot(string Text, string? Style)
{
    public static implicit operator ResourceStateSnapshot?(string? text) => text is null ? null : new(text, null);
}

/// <summary>An address.</summary>
public sealed record UrlSnapshot(string? Name, string Url, bool IsInternal);

/// <summary>A fact.</summary>
public sealed record ResourcePropertySnapshot(string Name, object? Value);

/// <summary>A resource as it was when something about it changed.</summary>
public class ResourceEvent(IResource resource, string resourceId, CustomResourceSnapshot snapshot)
{
    public IResource Resource { get; } = resource;

    /// <summary>Tells replicas of one resource apart.</summary>
    public string ResourceId { get; } = resourceId;

    public CustomResourceSnapshot Snapshot { get; } = snapshot;
}
