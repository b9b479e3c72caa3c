using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.DependencyInjection;

namespace Aspire.Hosting.Testing;

/// <summary>Reaches the resources of a running application.</summary>
public static class DistributedApplicationHostingTestingExtensions
{
    /// <summary>A client for the resource's endpoint.</summary>
    /// <exception cref="ArgumentException">There is no such resource.</exception>
    public static HttpClient CreateHttpClient(this DistributedApplication app, string resourceName, string? endpointName = default)
    {
        var client = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        client.BaseAddress = app.GetEndpoint(resourceName, endpointName);
        return client;
    }

    /// <summary>The resource's connection string.</summary>
    /// <exception cref="ArgumentException">There is no such resource, or it has none.</exception>
    public static ValueTask<string?> GetConnectionStringAsync(this DistributedApplication app, string resourceName, CancellationToken cancellationToken = default) =>
        Resource(app, resourceName) is IResourceWithConnectionString resource
            ? resource.GetConnectionStringAsync(cancellationToken)
            : throw new ArgumentException($"Resource '{resourceName}' does not expose a connection string.", nameof(resourceName));

    /// <summary>The address of the resource's endpoint: the named one, else its http one, else its first.</summary>
    /// <exception cref="ArgumentException">There is no such resource or endpoint.</exception>
    public static Uri GetEndpoint(this DistributedApplication app, string resourceName, string? endpointName = default)
    {
        if (Resource(app, resourceName) is not IResourceWithEndpoints resource)
            throw new ArgumentException($"Resource '{resourceName}' has no endpoints.", nameof(resourceName));
        var endpoints = resource.Annotations.OfType<EndpointAnnotation>().ToList();
        var endpoint = endpointName is null
            ? endpoints.Find(e => e.UriScheme == "http") ?? endpoints.FirstOrDefault()
            : endpoints.Find(e => string.Equals(e.Name, endpointName, StringComparison.OrdinalIgnoreCase));
        return endpoint is null
            ? throw new ArgumentException($"Endpoint '{endpointName ?? "http"}' for resource '{resourceName}' not found.", nameof(endpointName))
            : new Uri(new EndpointReference(resource, endpoint.Name).Url);
    }

    private static IResource Resource(DistributedApplication app, string name) =>
        app.Services.GetRequiredService<DistributedApplicationModel>().Resources
            .FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"Resource '{name}' not found.", nameof(name));
}
