using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Running;

/// <summary>
/// Stops the application when <c>dotnet run</c>, which started it, was killed: the AppHost would otherwise go on, out of sight.
/// Started in any other way, an AppHost may well outlive its parent (nohup, systemd).
/// </summary>
internal sealed partial class LauncherWatch(IHostApplicationLifetime lifetime, ResourceOutput output) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var launcher = GetParentProcessId();
        if (!IsDotNetRun(launcher))
            return;
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            if (GetParentProcessId() == launcher)
                continue;
            output.Say("dotnet run is gone; stopping.");
            lifetime.StopApplication();
            return;
        }
    }

    private static bool IsDotNetRun(int process)
    {
        try
        {
            var arguments = File.ReadAllText($"/proc/{process}/cmdline").Split('\0');
            return Path.GetFileName(arguments[0]) == "dotnet" && arguments.Contains("run");
        }
        catch (IOException)
        {
            return false; // already gone: then it was nobody to wait for
        }
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int GetParentProcessId();
}
