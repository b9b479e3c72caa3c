using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>What can be said about many kinds of resource.</summary>
public static class ResourceBuilderExtensions
{
    /// <summary>Sets an environment variable.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, string? value) where T : IResourceWithEnvironment =>
        builder.WithVariable(name, _ => Task.FromResult(value ?? ""));

    /// <summary>Sets an environment variable, worked out when the process starts.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, Func<string> callback) where T : IResourceWithEnvironment =>
        builder.WithVariable(name, _ => Task.FromResult(callback()));

    /// <summary>Sets an environment variable to the address of an endpoint.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, EndpointReference endpointReference) where T : IResourceWithEnvironment =>
        builder.WithVariable(name, endpointReference.UrlAsync);

    /// <summary>Sets an environment variable to a parameter.</summary>
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, IResourceBuilder<ParameterResource> parameter) where T : IResourceWithEnvironment =>
        builder.WithVariable(name, async ct => await parameter.Resource.GetValueAsync(ct).ConfigureAwait(false) ?? "");

    /// <summary>Adds command-line arguments.</summary>
    public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, params string[] args) where T : IResourceWithArgs =>
        builder.WithAnnotation(new ArgumentsAnnotation(args));

    /// <summary>Gives the connection string of <paramref name="source"/> as <c>ConnectionStrings__NAME</c>.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithConnectionString> source, string? connectionName = null)
        where TDestination : IResourceWithEnvironment =>
        builder.WithAnnotation(new DependencyAnnotation(source.Resource))
            .WithVariable($"ConnectionStrings__{connectionName ?? source.Resource.Name}",
                async ct => await source.Resource.GetConnectionStringAsync(ct).ConfigureAwait(false) ?? "");

    /// <summary>Gives the addresses of <paramref name="source"/> as <c>services__NAME__ENDPOINT__0</c>.</summary>
    public static IResourceBuilder<TDestination> WithReference<TDestination>(
        this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source)
        where TDestination : IResourceWithEnvironment =>
        builder.WithAnnotation(new EnvironmentAnnotation(async (variables, ct) =>
        {
            foreach (var endpoint in source.Resource.Annotations.OfType<EndpointAnnotation>())
                variables[$"services__{source.Resource.Name}__{endpoint.Name}__0"] =
                    await new EndpointReference(source.Resource, endpoint.Name).UrlAsync(ct).ConfigureAwait(false);
        }));

    /// <summary>An HTTP endpoint; its port goes to the process in <c>ASPNETCORE_URLS</c> and in <paramref name="env"/>.</summary>
    public static IResourceBuilder<T> WithHttpEndpoint<T>(
        this IResourceBuilder<T> builder, int? port = null, int? targetPort = null, string? name = null, string? env = null, bool isProxied = true)
        where T : IResourceWithEndpoints
    {
        name ??= "http";
        if (builder.Resource.Annotations.OfType<EndpointAnnotation>().Any(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase)))
            throw new DistributedApplicationException($"Endpoint with name '{name}' already exists on '{builder.Resource.Name}': give this one another name.");
        return builder.WithAnnotation(new EndpointAnnotation(name, "http", port, targetPort, isProxied) { PortVariable = env });
    }

    /// <summary>Its HTTP endpoints are for people and programs outside.</summary>
    public static IResourceBuilder<T> WithExternalHttpEndpoints<T>(this IResourceBuilder<T> builder) where T : IResourceWithEndpoints
    {
        foreach (var endpoint in builder.Resource.Annotations.OfType<EndpointAnnotation>().Where(e => e.UriScheme is "http" or "https"))
            endpoint.IsExternal = true;
        return builder;
    }

    /// <summary>One of its endpoints, also before its port is known.</summary>
    public static EndpointReference GetEndpoint<T>(this IResourceBuilder<T> builder, string name) where T : IResourceWithEndpoints =>
        new(builder.Resource, name);

    /// <summary>It is healthy while GET on <paramref name="path"/> answers with the status (200 when null).</summary>
    public static IResourceBuilder<T> WithHttpHealthCheck<T>(
        this IResourceBuilder<T> builder, string? path = null, int? statusCode = null, string? endpointName = null) where T : IResourceWithEndpoints
    {
        endpointName ??= builder.Resource.Annotations.OfType<EndpointAnnotation>().FirstOrDefault(e => e.UriScheme == "http")?.Name
            ?? throw new DistributedApplicationException(
                $"Could not create HTTP health check for resource '{builder.Resource.Name}': it has no HTTP endpoint, so add one with WithHttpEndpoint first.");
        return builder.WithAnnotation(new HttpHealthAnnotation(new EndpointReference(builder.Resource, endpointName), path ?? "/", statusCode ?? 200));
    }

    /// <summary>Starts only when <paramref name="dependency"/> runs and is healthy.</summary>
    public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency) where T : IResourceWithWaitSupport =>
        builder.WithWait(dependency.Resource, WaitType.WaitUntilHealthy, 0);

    /// <summary>Starts only when <paramref name="dependency"/> has ended with the exit code; with another one it does not start.</summary>
    public static IResourceBuilder<T> WaitForCompletion<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency, int exitCode = 0)
        where T : IResourceWithWaitSupport =>
        builder.WithWait(dependency.Resource, WaitType.WaitForCompletion, exitCode);

    private static IResourceBuilder<T> WithWait<T>(this IResourceBuilder<T> builder, IResource dependency, WaitType type, int exitCode)
        where T : IResourceWithWaitSupport
    {
        if (ReferenceEquals(builder.Resource, dependency))
            throw new DistributedApplicationException($"The '{dependency.Name}' resource cannot wait for itself.");
        return builder.WithAnnotation(new DependencyAnnotation(dependency)).WithAnnotation(new WaitAnnotation(dependency, type, exitCode));
    }

    private static IResourceBuilder<T> WithVariable<T>(this IResourceBuilder<T> builder, string name, Func<CancellationToken, Task<string>> value) where T : IResource =>
        builder.WithAnnotation(new EnvironmentAnnotation(async (variables, ct) => variables[name] = await value(ct).ConfigureAwait(false)));
}
