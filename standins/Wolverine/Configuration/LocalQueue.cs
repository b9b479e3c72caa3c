namespace Wolverine.Transports.Local;

/// <summary>A queue inside this service: of one message type, or of one of its separated handlers.</summary>
public class LocalQueue
{
    internal LocalQueue(string name)
    {
        EndpointName = name;
        Uri = new Uri($"local://{name}");
    }

    /// <summary><c>local://name/</c>: how the queue is called in the database, in traces and in dead letters.</summary>
    public Uri Uri { get; }

    public string EndpointName { get; internal set; }

    public bool IsDurable { get; internal set; }

    public int MaxDegreeOfParallelism { get; internal set; } = Math.Max(Environment.ProcessorCount, 5);

    public bool TelemetryEnabled { get; internal set; } = true;
}
