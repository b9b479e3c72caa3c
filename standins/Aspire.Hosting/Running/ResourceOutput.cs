using System.Collections.Concurrent;

namespace Aspire.Hosting.Running;

/// <summary>What resources print: the last lines of each in memory, and all of them on the console, marked by resource.</summary>
internal sealed class ResourceOutput(DistributedApplicationOptions options)
{
    private const int Kept = 2_000;
    private static readonly int[] Colours = [36, 32, 35, 33, 34, 96, 92, 95];
    private readonly ConcurrentDictionary<string, Queue<string>> kept = new();
    private readonly List<string> names = [];
    private readonly Lock console = new();
    private readonly bool colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>The console is a terminal that shows colours.</summary>
    public bool HasColour => colour && options.PrintLogs;

    public void Write(string resource, string line)
    {
        var lines = kept.GetOrAdd(resource, _ => new Queue<string>());
        lock (lines)
        {
            lines.Enqueue(line);
            if (lines.Count > Kept)
                lines.Dequeue();
        }
        if (options.PrintLogs)
            Print(resource, line);
    }

    /// <summary>A line of the AppHost's own.</summary>
    public void Say(string line)
    {
        if (!options.PrintLogs)
            return;
        lock (console)
            Console.Out.WriteLine(colour ? $"\e[1m{line}\e[0m" : line);
    }

    public IReadOnlyList<string> Lines(string resource)
    {
        if (!kept.TryGetValue(resource, out var lines))
            return [];
        lock (lines)
            return [.. lines];
    }

    private void Print(string resource, string line)
    {
        lock (console)
        {
            if (!names.Contains(resource))
                names.Add(resource);
            var name = resource.PadRight(names.Max(n => n.Length));
            var mark = colour ? $"\e[{Colours[names.IndexOf(resource) % Colours.Length]}m{name} |\e[0m" : $"{name} |";
            Console.Out.WriteLine($"{mark} {line}");
        }
    }
}
