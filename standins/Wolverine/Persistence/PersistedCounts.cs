namespace Wolverine.Logging;

/// <summary>How many messages are stored.</summary>
public class PersistedCounts
{
    /// <summary>Waiting to be handled.</summary>
    public int Incoming { get; set; }

    /// <summary>Waiting for their time.</summary>
    public int Scheduled { get; set; }

    public int Outgoing { get; set; }

    public int Handled { get; set; }

    public int DeadLetter { get; set; }
}
