using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Running;

/// <summary>A database comes and goes with its server, whose runner tells its state.</summary>
internal sealed class DatabaseRunner(PostgresDatabaseResource resource, RunContext context) : ResourceRunner(resource, context)
{
    protected override Task RunAsync(CancellationToken ct) => Task.CompletedTask;
}
