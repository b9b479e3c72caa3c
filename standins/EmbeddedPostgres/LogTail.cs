namespace EmbeddedPostgres;

/// <summary>Passes log lines on and keeps the last few for an error message.</summary>
internal sealed class LogTail(Action<string>? next)
{
    private const int Kept = 20;
    private readonly Queue<string> lines = new();

    public void Add(string line, bool isError)
    {
        lock (lines)
        {
            lines.Enqueue(line);
            if (lines.Count > Kept)
                lines.Dequeue();
        }
        next?.Invoke(line);
    }

    public bool Contains(string text)
    {
        lock (lines)
            return lines.Any(line => line.Contains(text, StringComparison.Ordinal));
    }

    public override string ToString()
    {
        lock (lines)
            return string.Join('\n', lines);
    }
}
