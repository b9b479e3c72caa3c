namespace Aspire.Hosting.ApplicationModel;

/// <summary>An endpoint of a resource, also before it is known.</summary>
public sealed class EndpointReference(IResourceWithEndpoints owner, string endpointName)
{
    public IResourceWithEndpoints Resource { get; } = owner;

    public string EndpointName { get; } = endpointName;

    /// <summary>The resource has an endpoint of the name.</summary>
    public bool Exists => Find() is not null;

    /// <summary>The port is decided.</summary>
    public bool IsAllocated => Find()?.AllocatedPort is not null;

    /// <summary>The port that others use.</summary>
    /// <exception cref="DistributedApplicationException">It is not decided yet, or there is no such endpoint.</exception>
    public int Port => Annotation.AllocatedPort
        ?? throw new DistributedApplicationException($"The endpoint '{EndpointName}' of '{Resource.Name}' has no port yet: start the application first.");

    /// <summary>Such as <c>http://localhost:5080</c>.</summary>
    public string Url => $"{Annotation.UriScheme}://localhost:{Port}";

    internal EndpointAnnotation Annotation => Find()
        ?? throw new DistributedApplicationException($"'{Resource.Name}' has no endpoint '{EndpointName}': it has {Others()}.");

    internal async Task<string> UrlAsync(CancellationToken ct) =>
        $"{Annotation.UriScheme}://localhost:{await Annotation.Allocation.WaitAsync(ct).ConfigureAwait(false)}";

    private EndpointAnnotation? Find() => Resource.Annotations.OfType<EndpointAnnotation>()
        .FirstOrDefault(e => string.Equals(e.Name, EndpointName, StringComparison.OrdinalIgnoreCase));

    private string Others() => Resource.Annotations.OfType<EndpointAnnotation>().Select(e => $"'{e.Name}'").DefaultIfEmpty("none")
        .Aggregate((a, b) => $"{a}, {b}");
}
