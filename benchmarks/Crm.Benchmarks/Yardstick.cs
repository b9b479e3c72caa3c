using System.Diagnostics;

namespace Crm.Benchmarks;

/// <summary>
/// How fast the machine is just now: the time of a fixed computation on one core. A virtual machine shares its processor with others and
/// runs at half its speed for minutes; a figure without this says little.
/// </summary>
internal static class Yardstick
{
    private const int Steps = 40_000_000;

    /// <summary>Milliseconds of the computation, now.</summary>
    public static double Measure()
    {
        var started = Stopwatch.GetTimestamp();
        var state = 88172645463325252UL;
        for (var i = 0; i < Steps; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
        }

        // Something has to come of it, or it is not computed.
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds + (state == 0 ? 1 : 0);
    }
}
