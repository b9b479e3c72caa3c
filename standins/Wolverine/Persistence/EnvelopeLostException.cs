namespace Wolverine.Runtime;

/// <summary>
/// Another node has taken the message over, or has handled it: the work just done is rolled back, so that it is done once.
/// </summary>
internal sealed class EnvelopeLostException(Envelope envelope) : Exception($"{envelope} is no longer this node's.");
