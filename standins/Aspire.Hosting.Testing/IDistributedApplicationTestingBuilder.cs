namespace Aspire.Hosting.Testing;

/// <summary>An AppHost's description in the hands of a test, which may still change it.</summary>
public interface IDistributedApplicationTestingBuilder : IDistributedApplicationBuilder, IAsyncDisposable, IDisposable
{
    /// <summary>Finishes the description.</summary>
    Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default);
}
