using Wolverine.Configuration;

namespace Wolverine.Transports.Local;

/// <summary>How one local queue is worked.</summary>
public class LocalQueueConfiguration : ListenerConfiguration<LocalQueueConfiguration>
{
    internal LocalQueueConfiguration()
    {
    }
}
