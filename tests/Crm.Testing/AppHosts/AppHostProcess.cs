using System.Diagnostics;
using System.Net.Http.Json;

namespace Crm.Testing.AppHosts;

/// <summary>An AppHost as an operator runs it: a process of its own, with free ports, that can be stopped or killed.</summary>
public sealed class AppHostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly ChildProcess process;
    private readonly HttpClient http = new();

    private AppHostProcess(ChildProcess process) => this.process = process;

    /// <summary>The process id of the AppHost.</summary>
    public int Id => process.Id;

    /// <summary>All that was printed so far.</summary>
    public string Output => process.Output;

    /// <summary>The exit code, once it has ended.</summary>
    public int ExitCode => process.ExitCode;

    /// <summary>Starts it with <c>dotnet</c>.</summary>
    /// <param name="assembly">The AppHost's assembly.</param>
    /// <param name="arguments">Its command line; free ports are added.</param>
    /// <param name="variables">Environment variables over the test's own.</param>
    public static AppHostProcess Start(string assembly, string[] arguments, IReadOnlyDictionary<string, string?>? variables = null) =>
        new(ChildProcess.Start(assembly, ["--DcpPublisher:RandomizePorts=true", .. arguments], variables));

    /// <summary>Waits for a line of output and returns what the last group of the pattern matched.</summary>
    public Task<string> WaitForOutputAsync(string pattern) => process.WaitForOutputAsync(pattern);

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
    public Task<TimeSpan> StopAsync() => process.StopAsync();

    /// <summary>SIGKILL to the AppHost alone.</summary>
    public Task KillAsync() => process.KillAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync().ConfigureAwait(false);
        http.Dispose();
    }
}
