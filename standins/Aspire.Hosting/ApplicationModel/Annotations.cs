namespace Aspire.Hosting.ApplicationModel;

/// <summary>Until what a resource waits for another.</summary>
public enum WaitType
{
    /// <summary>It runs and is healthy.</summary>
    WaitUntilHealthy,

    /// <summary>It has ended with the exit code.</summary>
    WaitForCompletion,
}

/// <summary>This resource waits for another.</summary>
public class WaitAnnotation(IResource resource, WaitType waitType, int exitCode = 0) : IResourceAnnotation
{
    public IResource Resource { get; } = resource;

    public WaitType WaitType { get; } = waitType;

    public int ExitCode { get; } = exitCode;
}

/// <summary>How many processes of a project run.</summary>
public class ReplicaAnnotation(int replicas = 1) : IResourceAnnotation
{
    public int Replicas { get; } = replicas;
}

/// <summary>The folder of a server's data; without it they go with the server.</summary>
internal sealed record DataVolumeAnnotation(string VolumeName) : IResourceAnnotation;

/// <summary>Sets variables when the process is started.</summary>
internal sealed record EnvironmentAnnotation(Func<IDictionary<string, string>, CancellationToken, Task> Apply) : IResourceAnnotation;

/// <summary>Arguments of the process.</summary>
internal sealed record ArgumentsAnnotation(IReadOnlyList<string> Arguments) : IResourceAnnotation;

/// <summary>GET on an endpoint has to answer with this status.</summary>
internal sealed record HttpHealthAnnotation(EndpointReference Endpoint, string Path, int StatusCode) : IResourceAnnotation;

/// <summary>This resource is stopped before the other.</summary>
internal sealed record DependencyAnnotation(IResource Resource) : IResourceAnnotation;
