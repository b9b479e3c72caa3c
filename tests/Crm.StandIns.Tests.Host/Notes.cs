using System.Collections.Concurrent;

namespace Crm.StandIns.Sample;

/// <summary>What handlers without tables note, for the test in the same process.</summary>
public sealed class Notes
{
    private readonly ConcurrentQueue<(string Topic, object Value)> notes = new();

    /// <summary>Whether <see cref="Poisoned"/> can be handled.</summary>
    public bool IsCured { get; set; }

    public void Add(string topic, object value) => notes.Enqueue((topic, value));

    public IReadOnlyList<T> Of<T>(string topic) => [.. notes.Where(x => x.Topic == topic).Select(x => x.Value).OfType<T>()];
}
