using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Crm.Testing.AppHosts;

/// <summary>A .NET program in a process of its own, whose output is heard, and that can be stopped or killed.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private readonly List<string> lines = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildProcess(Process process) => this.process = process;

    /// <summary>The process id.</summary>
    public int Id => process.Id;

    /// <summary>All that was printed so far.</summary>
    public string Output
    {
        get
        {
            lock (lines)
                return string.Join('\n', lines);
        }
    }

    /// <summary>The exit code, once it has ended.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>Starts it with <c>dotnet</c>.</summary>
    /// <param name="assembly">The program's assembly.</param>
    /// <param name="arguments">Its command line.</param>
    /// <param name="variables">Environment variables over the test's own; null takes one away.</param>
    public static ChildProcess Start(string assembly, string[] arguments, IReadOnlyDictionary<string, string?>? variables = null)
    {
        var info = new ProcessStartInfo("dotnet", [assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables ?? new Dictionary<string, string?>())
            info.Environment[name] = value;
        var child = new ChildProcess(new Process { StartInfo = info });
        child.process.OutputDataReceived += (_, e) => child.Add(e.Data);
        child.process.ErrorDataReceived += (_, e) => child.Add(e.Data);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits for a line of output and returns what the last group of the pattern matched.</summary>
    public async Task<string> WaitForOutputAsync(string pattern)
    {
        var regex = new Regex(pattern);
        var watch = Stopwatch.StartNew();
        while (true)
        {
            Task next;
            lock (lines)
            {
                if (lines.Select(line => regex.Match(line)).FirstOrDefault(m => m.Success) is { } match)
                    return match.Groups[^1].Value;
                next = changed.Task;
            }
            var left = Patience - watch.Elapsed;
            if (left <= TimeSpan.Zero || (process.HasExited && !next.IsCompleted))
                throw new TimeoutException($"No line like '{pattern}' after {watch.Elapsed.TotalSeconds:0} s; printed so far:\n{Output}");
            // The end of the process prints nothing, so look once a second.
            await Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(1))).ConfigureAwait(false);
        }
    }

    /// <summary>SIGTERM, and how long the end took.</summary>
    public async Task<TimeSpan> StopAsync()
    {
        var watch = Stopwatch.StartNew();
        RunningProcess.Signal(process.Id, "TERM");
        await process.WaitForExitAsync().WaitAsync(Patience).ConfigureAwait(false);
        return watch.Elapsed;
    }

    /// <summary>SIGKILL to this process alone: nothing of it gets to tidy up.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await StopAsync().ConfigureAwait(false);
        process.Dispose();
    }

    private void Add(string? line)
    {
        if (line is null)
            return;
        lock (lines)
        {
            lines.Add(line);
            changed.TrySetResult();
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
