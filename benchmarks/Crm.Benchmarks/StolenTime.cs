using System.Globalization;

namespace Crm.Benchmarks;

/// <summary>How much of the processors' time the host gave to other machines meanwhile, as the guest's kernel counts it.</summary>
internal sealed class StolenTime
{
    private const string Source = "/proc/stat";

    /// <summary>Where the stolen time stands behind user, nice, system, idle, iowait, irq and softirq; what follows is in user already.</summary>
    private const int Stolen = 7;

    private readonly long[] start = Read();

    /// <summary>The share since this was made, 0 to 1; null where the kernel does not say.</summary>
    public double? Share()
    {
        var now = Read();
        if (start.Length <= Stolen || now.Length <= Stolen) return null;
        var all = now.Take(Stolen + 1).Sum() - start.Take(Stolen + 1).Sum();
        return all == 0 ? 0 : (now[Stolen] - start[Stolen]) / (double)all;
    }

    private static long[] Read() => File.Exists(Source)
        ? [.. File.ReadLines(Source).First().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(n => long.Parse(n, CultureInfo.InvariantCulture))]
        : [];
}
