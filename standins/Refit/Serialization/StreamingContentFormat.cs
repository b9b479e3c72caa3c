namespace Refit;

/// <summary>How the items of a streamed answer are set apart.</summary>
public enum StreamingContentFormat
{
    /// <summary>One JSON array.</summary>
    JsonArray = 0,

    /// <summary>One JSON value a line.</summary>
    JsonLines = 1,

    /// <summary>Server-sent events with JSON data.</summary>
    ServerSentEvents = 2,
}
