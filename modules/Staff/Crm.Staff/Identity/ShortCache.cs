using System.Collections.Concurrent;

namespace Crm.Staff.Identity;

/// <summary>Remembers answers for a few seconds, until told to forget. What was asked before a <see cref="Clear"/> is not kept after it.</summary>
internal sealed class ShortCache<TKey, TValue>(TimeProvider time, TimeSpan lifetime) where TKey : notnull
{
    private const int Most = 20_000;
    private readonly ConcurrentDictionary<TKey, (TValue Value, DateTimeOffset Until)> entries = new();
    private int generation;

    public ValueTask<TValue> GetAsync(TKey key, Func<TKey, CancellationToken, Task<TValue>> load, CancellationToken cancellationToken) =>
        entries.TryGetValue(key, out var entry) && entry.Until > time.GetUtcNow()
            ? new(entry.Value)
            : new(LoadAsync(key, load, cancellationToken));

    public void Clear()
    {
        Interlocked.Increment(ref generation);
        entries.Clear();
    }

    private async Task<TValue> LoadAsync(TKey key, Func<TKey, CancellationToken, Task<TValue>> load, CancellationToken cancellationToken)
    {
        var before = Volatile.Read(ref generation);
        var value = await load(key, cancellationToken);
        if (entries.Count >= Most)
            entries.Clear();
        var kept = (value, time.GetUtcNow() + lifetime);
        entries[key] = kept;
        // A Clear between reading and keeping: the answer may be older than the change it announced.
        if (before != Volatile.Read(ref generation))
            entries.TryRemove(new KeyValuePair<TKey, (TValue, DateTimeOffset)>(key, kept));
        return value;
    }
}
