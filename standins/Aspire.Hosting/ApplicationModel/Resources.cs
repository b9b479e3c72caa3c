namespace Aspire.Hosting.ApplicationModel;

/// <summary>A .NET project, run as a process or several.</summary>
public class ProjectResource(string name)
    : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithServiceDiscovery, IResourceWithWaitSupport;

/// <summary>A value from configuration, <c>Parameters:NAME</c>.</summary>
public class ParameterResource(string name, Func<string> value, bool secret) : Resource(name)
{
    /// <summary>Not to be shown.</summary>
    public bool Secret { get; } = secret;

    /// <summary>The value.</summary>
    /// <exception cref="DistributedApplicationException">It is not configured.</exception>
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken) => ValueTask.FromResult<string?>(value());
}

/// <summary>A service that is not ours, known by its connection string.</summary>
public class ConnectionStringResource(string name, Func<string> value) : Resource(name), IResourceWithConnectionString, IResourceWithWaitSupport
{
    public ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<string?>(value());
}
