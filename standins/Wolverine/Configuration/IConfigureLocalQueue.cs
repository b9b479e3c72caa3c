using Wolverine.Transports.Local;

namespace Wolverine.Configuration;

/// <summary>A handler that says how its queue is worked.</summary>
public interface IConfigureLocalQueue
{
    static abstract void Configure(LocalQueueConfiguration configuration);
}
