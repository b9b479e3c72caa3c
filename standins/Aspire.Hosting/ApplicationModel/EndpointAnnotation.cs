namespace Aspire.Hosting.ApplicationModel;

/// <summary>A port a resource listens on.</summary>
public sealed class EndpointAnnotation(string name, string uriScheme, int? port, int? targetPort, bool isProxied) : IResourceAnnotation
{
    private readonly TaskCompletionSource<int> allocated = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name { get; } = name;

    public string UriScheme { get; } = uriScheme;

    /// <summary>The port that others use; a free one when null.</summary>
    public int? Port { get; set; } = port;

    /// <summary>The port that the process itself listens on; found when null.</summary>
    public int? TargetPort { get; set; } = targetPort;

    /// <summary>Others reach it through a port of ours (only where there are replicas, else it is a detour).</summary>
    public bool IsProxied { get; set; } = isProxied;

    /// <summary>Meant for people and programs outside the application.</summary>
    public bool IsExternal { get; set; }

    /// <summary>The variable that tells the process its port.</summary>
    internal string? PortVariable { get; init; }

    internal int? AllocatedPort => allocated.Task.IsCompletedSuccessfully ? allocated.Task.Result : null;

    internal Task<int> Allocation => allocated.Task;

    internal void Allocate(int port) => allocated.TrySetResult(port);
}
