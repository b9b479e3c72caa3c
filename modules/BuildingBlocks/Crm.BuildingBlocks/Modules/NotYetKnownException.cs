namespace Crm.BuildingBlocks.Modules;

/// <summary>An event came before the one it builds on (events are unordered); the message is tried again a little later.</summary>
/// <param name="what">What is not known yet, e.g. <c>customer 0197…</c>.</param>
public sealed class NotYetKnownException(string what) : Exception($"{what} is not known here yet");
