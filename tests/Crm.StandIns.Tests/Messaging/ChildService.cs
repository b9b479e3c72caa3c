using System.Diagnostics;
using System.Globalization;
using Crm.StandIns.Sample;

namespace Crm.StandIns.Tests.Messaging;

/// <summary>The sample service in a process of its own, to be killed.</summary>
internal sealed class ChildService : IAsyncDisposable
{
    private readonly Process process;

    private ChildService(Process process) => this.process = process;

    public int ProcessId => process.Id;

    public static async Task<ChildService> StartAsync(string connectionString, TimeSpan handlerDelay, int orders = 0)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
            ArgumentList =
            {
                typeof(SampleHost).Assembly.Location, connectionString,
                ((int)handlerDelay.TotalMilliseconds).ToString(CultureInfo.InvariantCulture), orders.ToString(CultureInfo.InvariantCulture)
            }
        };
        var child = new ChildService(Process.Start(start)!);
        await child.SaysAsync("ready");
        return child;
    }

    /// <summary>Waits for a line of its output.</summary>
    public async Task SaysAsync(string line)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var heard = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } said)
        {
            if (said == line) return;
            heard.Add(said);
        }

        throw new InvalidOperationException($"The child ended before it said '{line}':\n{string.Join('\n', heard)}");
    }

    /// <summary>As <c>kill -9</c>: nothing of it gets to tidy up.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
    }
}
