using System.Diagnostics.Metrics;
using Wolverine.Persistence.Durability;

namespace Wolverine.Runtime;

/// <summary>Messaging at work in this process.</summary>
public interface IWolverineRuntime
{
    WolverineOptions Options { get; }

    IMessageStore Storage { get; }

    IServiceProvider Services { get; }

    Meter Meter { get; }

    CancellationToken Cancellation { get; }
}
