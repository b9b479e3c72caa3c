using System.Diagnostics;
using System.Globalization;

namespace EmbeddedPostgres;

/// <summary>The server's own note in its data folder: whose it is, and on line 8 whether it is ready.</summary>
internal static class PostmasterFile
{
    private const int StatusLine = 7;

    public static bool IsReady(string data) =>
        Lines(data) is { Length: > StatusLine } lines && lines[StatusLine].Trim() == "ready";

    /// <summary>
    /// Waits for a server that is still stopping (its owner was killed a moment ago), and clears the note of one that is gone
    /// when its process id has since been given to something else, which the server itself would take for a running one.
    /// </summary>
    /// <exception cref="EmbeddedPostgresException">Another server keeps running on the folder.</exception>
    public static async Task WaitUntilFreeAsync(string data, TimeSpan limit, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        while (ProcessId(data) is { } pid)
        {
            if (!IsServerOf(pid, data))
            {
                File.Delete(PathIn(data));
                return;
            }
            if (watch.Elapsed > limit)
                throw new EmbeddedPostgresException($"A PostgreSQL server (process {pid}) is running on '{data}': stop it first, or use another folder.");
            await Task.Delay(50, ct).ConfigureAwait(false);
        }
    }

    private static bool IsServerOf(int pid, string data)
    {
        if (OperatingSystem.IsLinux())
            return new DirectoryInfo($"/proc/{pid}/cwd").LinkTarget is { } folder && folder == data;
        try
        {
            using var process = Process.GetProcessById(pid);
            return process.ProcessName.Contains("postgres", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false; // no such process
        }
    }

    private static int? ProcessId(string data) =>
        Lines(data) is [var first, ..] && int.TryParse(first, CultureInfo.InvariantCulture, out var pid) ? pid : null;

    private static string[]? Lines(string data)
    {
        try
        {
            return File.ReadAllLines(PathIn(data));
        }
        catch (IOException)
        {
            return null; // not written yet, or just removed
        }
    }

    private static string PathIn(string data) => Path.Combine(data, "postmaster.pid");
}
