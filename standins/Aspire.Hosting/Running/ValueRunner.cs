using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Running;

/// <summary>A parameter or a connection string: there is nothing to run, it is there or it is missing.</summary>
internal sealed class ValueRunner(IResource resource, RunContext context) : ResourceRunner(resource, context)
{
    protected override async Task RunAsync(CancellationToken ct)
    {
        _ = Resource switch
        {
            ParameterResource parameter => await parameter.GetValueAsync(ct).ConfigureAwait(false),
            IResourceWithConnectionString connection => await connection.GetConnectionStringAsync(ct).ConfigureAwait(false),
            _ => null,
        };
        Publish(s => s with { State = KnownResourceStates.Running, HealthStatus = HealthStatus.Healthy });
    }
}
