using System.Diagnostics;

namespace EmbeddedPostgres.Processes;

/// <summary>
/// A child process that ends when its owner does, however the owner ends. On Unix a shell watches a pipe that only the owner
/// holds (the kernel's parent-death signal would follow the thread that started the child, which in .NET comes and goes); on
/// Windows a job object does the same.
/// </summary>
internal sealed class OwnedProcess : IAsyncDisposable
{
    private static readonly Lazy<string> Script = new(ReadScript);
    private readonly Process process;
    private readonly TimeSpan grace;
    private readonly TaskCompletionSource<int> pid = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private OwnedProcess(Process process, TimeSpan grace)
    {
        this.process = process;
        this.grace = grace;
        Ended = WaitForEndAsync();
    }

    /// <summary>The process id of the program itself; -1 when it ended before it said so.</summary>
    public Task<int> ProcessId => pid.Task;

    /// <summary>Completes with the exit code when the program has ended and its output was read.</summary>
    public Task<int> Ended { get; }

    /// <summary>Starts the program.</summary>
    /// <exception cref="System.ComponentModel.Win32Exception">The program cannot be started.</exception>
    public static OwnedProcess Start(OwnedProcessStart start)
    {
        var info = new ProcessStartInfo
        {
            WorkingDirectory = start.WorkingDirectory ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in start.Environment)
            info.Environment[name] = value;
        Describe(info, start);
        var process = new Process { StartInfo = info };
        OwnedProcess? owned = null;
        var expectPid = !OperatingSystem.IsWindows();
        process.OutputDataReceived += (_, e) =>
        {
            if (expectPid && e.Data is not null)
            {
                expectPid = false;
                owned!.pid.TrySetResult(int.Parse(e.Data, System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (e.Data is not null)
                start.Output?.Invoke(e.Data, false);
        };
        process.ErrorDataReceived += (_, e) =>
        {
            if (e.Data is not null)
                start.Output?.Invoke(e.Data, true);
        };
        process.Start();
        if (OperatingSystem.IsWindows())
            WindowsJob.Assign(process);
        owned = new OwnedProcess(process, start.Grace);
        if (!expectPid)
            owned.pid.TrySetResult(process.Id);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return owned;
    }

    /// <summary>Asks the program to stop, waits, and kills it when the grace is over.</summary>
    public async Task StopAsync()
    {
        process.StandardInput.Close();
        try
        {
            await Ended.WaitAsync(grace + TimeSpan.FromSeconds(5)).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            await Ended.ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!Ended.IsCompleted)
            await StopAsync().ConfigureAwait(false);
        process.Dispose();
    }

    private async Task<int> WaitForEndAsync()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        pid.TrySetResult(-1);
        return process.ExitCode;
    }

    private static void Describe(ProcessStartInfo info, OwnedProcessStart start)
    {
        if (OperatingSystem.IsWindows())
        {
            info.FileName = start.FileName;
        }
        else
        {
            // A session of its own where there is setsid: Ctrl+C in the terminal is then for the owner alone.
            var setsid = File.Exists("/usr/bin/setsid") || File.Exists("/bin/setsid");
            info.FileName = setsid ? "setsid" : "/bin/sh";
            string[] wrapper =
            [
                .. setsid ? ["/bin/sh"] : Array.Empty<string>(),
                "-c", Script.Value, "owned-process", start.StopSignal, $"{(int)start.Grace.TotalSeconds}",
                start.RemoveWhenEnded ?? "", .. VariablesTheShellWouldDrop(info), start.FileName,
            ];
            foreach (var argument in wrapper)
                info.ArgumentList.Add(argument);
        }
        foreach (var argument in start.Arguments)
            info.ArgumentList.Add(argument);
    }

    /// <summary>
    /// A shell passes only variables with names it could use itself, so <c>services__crm-web__http__0</c> has to go round it. They
    /// become visible in the list of processes: nothing secret has such a name.
    /// </summary>
    private static IEnumerable<string> VariablesTheShellWouldDrop(ProcessStartInfo info)
    {
        var odd = info.Environment.Where(v => v.Value is not null && v.Key.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '_')).ToList();
        return odd.Count == 0 ? [] : ["env", .. odd.Select(v => $"{v.Key}={v.Value}")];
    }

    private static string ReadScript()
    {
        using var stream = typeof(OwnedProcess).Assembly.GetManifestResourceStream("owned-process.sh")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
