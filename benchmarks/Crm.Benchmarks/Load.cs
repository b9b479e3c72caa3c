using System.Diagnostics;
using System.Globalization;

namespace Crm.Benchmarks;

/// <summary>Clients that each send the next request when the last is answered, for a time.</summary>
internal static class Load
{
    public static Result Run(Installation installation, Scenario scenario, int clients, TimeSpan time)
    {
        var latencies = new List<double>[clients];
        var failures = new string?[clients];
        var next = scenario.Sent;
        var before = Yardstick.Measure();
        var stolen = new StolenTime();
        var watch = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, clients).Select(client => new Thread(() =>
        {
            var mine = latencies[client] = new List<double>(10_000);
            try
            {
                using var connection = new HttpConnection(installation.Port);
                while (watch.Elapsed < time)
                {
                    var request = scenario.Next(Interlocked.Increment(ref next));
                    var sent = Stopwatch.GetTimestamp();
                    var answer = connection.Send(request);
                    mine.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                    if (answer.Status is >= 200 and < 300 && scenario.IsRight(answer.Text)) continue;
                    failures[client] = $"{answer.Status} {answer.Text[..Math.Min(300, answer.Text.Length)]}";
                    return;
                }
            }
            catch (IOException exception)
            {
                failures[client] = exception.Message;
            }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        var seconds = watch.Elapsed.TotalSeconds;
        var share = stolen.Share();
        scenario.Sent = next;
        var all = latencies.SelectMany(l => l).Order().ToArray();
        return new Result(scenario.Name, clients, all.Length / seconds, At(all, 0.5), At(all, 0.95), At(all, 0.99), (before + Yardstick.Measure()) / 2, share,
            failures.FirstOrDefault(f => f is not null));
    }

    private static double At(double[] sorted, double part) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
}

/// <summary>
/// What came of one scenario; times in milliseconds, also that of the <see cref="Benchmarks.Yardstick"/> around it; <see cref="StolenTime"/> of it.
/// </summary>
internal sealed record Result(
    string Scenario, int Clients, double Rate, double P50, double P95, double P99, double Yardstick, double? Stolen, string? Failure)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Scenario,-40} {Clients} clients {Rate,8:F0}/s   p50 {P50:F1}   p95 {P95:F1}   p99 {P99:F1} ms   yardstick {Yardstick:F0}   stolen {Stolen:P0} {Failure}");
}
