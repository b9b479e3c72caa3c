using System.Collections.Concurrent;

namespace Crm.Testing;

/// <summary>
/// The events a module published, as a subscriber saw them. A test project subscribes with a public handler class, e.g.
/// <c>public sealed class PublishedEventsHandler { public void Handle(CustomerRegistered e, EventLog log) =&gt; log.Add(e); }</c>.
/// </summary>
public sealed class EventLog
{
    private readonly ConcurrentQueue<object> events = new();

    /// <summary>Notes an event.</summary>
    public void Add(object published) => events.Enqueue(published);

    /// <summary>All events of a type so far.</summary>
    public IReadOnlyList<T> Of<T>() => [.. events.OfType<T>()];

    /// <summary>Waits for an event.</summary>
    public async Task<T> WaitForAsync<T>(Func<T, bool>? which = null, int seconds = 30) where T : class
    {
        var found = await Eventually.BecomesAsync(
            () => Task.FromResult(Of<T>().FirstOrDefault(e => which?.Invoke(e) ?? true)), e => e is not null, $"event {typeof(T).Name}", seconds);
        return found!;
    }
}
