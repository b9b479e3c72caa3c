namespace Aspire.Hosting.ApplicationModel;

/// <summary>A part of the application: a program, a server, a database, a value.</summary>
public interface IResource
{
    /// <summary>Unique in the application.</summary>
    string Name { get; }

    /// <summary>What was said about it.</summary>
    ResourceAnnotationCollection Annotations { get; }
}

/// <summary>Gets environment variables.</summary>
public interface IResourceWithEnvironment : IResource;

/// <summary>Gets command-line arguments.</summary>
public interface IResourceWithArgs : IResource;

/// <summary>Listens on ports.</summary>
public interface IResourceWithEndpoints : IResource;

/// <summary>Can be found by name under <c>services__NAME__…</c>.</summary>
public interface IResourceWithServiceDiscovery : IResourceWithEndpoints;

/// <summary>Can wait for others before it starts.</summary>
public interface IResourceWithWaitSupport : IResource;

/// <summary>Belongs to another resource.</summary>
public interface IResourceWithParent<out T> : IResource where T : IResource
{
    T Parent { get; }
}

/// <summary>Is reached by a connection string.</summary>
public interface IResourceWithConnectionString : IResource
{
    /// <summary>The connection string, once the resource has one.</summary>
    ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default);
}
