using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace Crm.Testing.AppHosts;

/// <summary>An AppHost as an operator runs it: a process of its own, with free ports, that can be stopped or killed.</summary>
public sealed class AppHostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process process;
    private readonly List<string> lines = [];
    private readonly HttpClient http = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AppHostProcess(Process process) => this.process = process;

    /// <summary>The process id of the AppHost.</summary>
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

    /// <summary>Starts it with <c>dotnet</c>.</summary>
    /// <param name="assembly">The AppHost's assembly.</param>
    /// <param name="arguments">Its command line; free ports are added.</param>
    /// <param name="variables">Environment variables over the test's own.</param>
    public static AppHostProcess Start(string assembly, string[] arguments, IReadOnlyDictionary<string, string?>? variables = null)
    {
        var info = new ProcessStartInfo("dotnet", [assembly, "--DcpPublisher:RandomizePorts=true", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables ?? new Dictionary<string, string?>())
            info.Environment[name] = value;
        var host = new AppHostProcess(new Process { StartInfo = info });
        host.process.OutputDataReceived += (_, e) => host.Add(e.Data);
        host.process.ErrorDataReceived += (_, e) => host.Add(e.Data);
        host.process.Start();
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        return host;
    }

    /// <summary>Waits for a line of output and returns what the first group of the pattern matched.</summary>
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

    /// <summary>Waits until everything runs and returns the address of the application.</summary>
    public async Task<Uri> WaitUntilReadyAsync() => new(await WaitForOutputAsync("is ready: (http.+)$").ConfigureAwait(false));

    /// <summary>What the page of resources says.</summary>
    public async Task<IReadOnlyList<AppHostResource>> ResourcesAsync()
    {
        var dashboard = await WaitForOutputAsync("^Resources.*: (http.+)$").ConfigureAwait(false);
        return (await http.GetFromJsonAsync<List<AppHostResource>>(new Uri(dashboard + "/api/resources")).ConfigureAwait(false))!;
    }

    /// <summary>Waits until a resource is as asked.</summary>
    public async Task<AppHostResource> WaitForResourceAsync(string name, Func<AppHostResource, bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var all = await ResourcesAsync().ConfigureAwait(false);
            if (all.FirstOrDefault(r => r.Name == name) is { } found && condition(found))
                return found;
            if (watch.Elapsed > Patience)
                throw new TimeoutException($"'{name}' did not become as asked: {string.Join('\n', all)}\n{Output}");
            await Task.Delay(TimeSpan.FromMilliseconds(50)).ConfigureAwait(false);
        }
    }

    /// <summary>The AppHost and every process below it, now.</summary>
    public IReadOnlyList<RunningProcess> Family() => RunningProcess.Family(process.Id);

    /// <summary>SIGTERM, and how long the end took.</summary>
    public async Task<TimeSpan> StopAsync()
    {
        var watch = Stopwatch.StartNew();
        RunningProcess.Signal(process.Id, "TERM");
        await process.WaitForExitAsync().WaitAsync(Patience).ConfigureAwait(false);
        return watch.Elapsed;
    }

    /// <summary>SIGKILL to the AppHost alone.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync().ConfigureAwait(false);
    }

    /// <summary>The exit code, once it has ended.</summary>
    public int ExitCode => process.ExitCode;

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await StopAsync().ConfigureAwait(false);
        process.Dispose();
        http.Dispose();
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
