using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>A project: its ports, its replicas, and the one port in front of several replicas.</summary>
internal sealed class ProjectRunner : ResourceRunner
{
    private readonly List<Replica> replicas;
    private readonly List<EndpointAnnotation> endpoints;

    public ProjectRunner(ProjectResource resource, RunContext context) : base(resource, context)
    {
        endpoints = [.. resource.Annotations.OfType<EndpointAnnotation>()];
        var count = resource.Annotations.OfType<ReplicaAnnotation>().LastOrDefault()?.Replicas ?? 1;
        replicas = [.. Enumerable.Range(1, count).Select(n => new Replica(resource, count == 1 ? resource.Name : $"{resource.Name}-{n}", context))];
    }

    public override void Prepare()
    {
        foreach (var endpoint in endpoints)
        {
            endpoint.Allocate(PublicPort(endpoint));
            foreach (var replica in replicas)
                replica.Ports[endpoint] = HasProxy(endpoint) ? Ports.Free() : endpoint.AllocatedPort!.Value;
        }
        base.Prepare();
    }

    protected override void Publish(Func<CustomResourceSnapshot, CustomResourceSnapshot> change)
    {
        foreach (var replica in replicas)
            replica.Publish(change);
    }

    protected override async Task RunAsync(CancellationToken ct)
    {
        var proxies = endpoints.Where(HasProxy)
            .Select(e => TcpProxy.Start(e.AllocatedPort!.Value, () => [.. Best().Select(r => r.Ports[e])])).ToList();
        try
        {
            await Task.WhenAll(replicas.Select(r => r.RunAsync(ct))).ConfigureAwait(false);
        }
        finally
        {
            foreach (var proxy in proxies)
                await proxy.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>The healthy replicas; when none is, those that run at all.</summary>
    private IEnumerable<Replica> Best()
    {
        var best = replicas.Max(r => r.Rank);
        return replicas.Where(r => r.Rank == best && best > 0);
    }

    // A single process listens on the public port itself: one hop less, and the client's address stays.
    private bool HasProxy(EndpointAnnotation endpoint) => endpoint.IsProxied && replicas.Count > 1;

    private int PublicPort(EndpointAnnotation endpoint)
    {
        if (endpoint.Port is not { } wanted || Context.RandomPorts)
            return Ports.Free();
        var port = Ports.FreeFrom(wanted);
        if (port != wanted)
            Context.Output.Say($"Port {wanted} of {Resource.Name} is taken by another program; {Resource.Name} uses {port} this time.");
        return port;
    }
}
