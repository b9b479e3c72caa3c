using System.Diagnostics;

namespace Crm.Testing.AppHosts;

/// <summary>A process of this machine (Linux), told apart from a later one of the same id by its start.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Parent">Its parent's id.</param>
/// <param name="StartedAt">In ticks since the machine's start.</param>
/// <param name="Command">Its name.</param>
public sealed record RunningProcess(int Id, int Parent, long StartedAt, string Command)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A process with all below it.</summary>
    public static IReadOnlyList<RunningProcess> Family(int root)
    {
        var all = All();
        var family = all.Where(p => p.Id == root).ToList();
        for (var i = 0; i < family.Count; i++)
            family.AddRange(all.Where(p => p.Parent == family[i].Id));
        return family;
    }

    /// <summary>Sends a signal.</summary>
    public static void Signal(int process, string signal)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -s {signal} {process}"])!;
        kill.WaitForExit();
    }

    /// <summary>Waits until none of the processes runs any more, and returns those that still do after half a minute.</summary>
    public static async Task<IReadOnlyList<RunningProcess>> LeftOfAsync(IReadOnlyList<RunningProcess> processes)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var now = All().Select(p => (p.Id, p.StartedAt)).ToHashSet();
            var left = processes.Where(p => now.Contains((p.Id, p.StartedAt))).ToList();
            if (left.Count == 0 || watch.Elapsed > Patience)
                return left;
            await Task.Delay(TimeSpan.FromMilliseconds(50)).ConfigureAwait(false);
        }
    }

    private static List<RunningProcess> All()
    {
        var found = new List<RunningProcess>();
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[0])))
        {
            try
            {
                if (Read(File.ReadAllText(Path.Combine(folder, "stat"))) is { } process)
                    found.Add(process);
            }
            catch (IOException)
            {
                continue; // ended meanwhile
            }
        }
        return found;
    }

    // "12 (some name) S 1 …": the name may hold anything, the fields begin after the last bracket. Zombies have ended.
    private static RunningProcess? Read(string stat)
    {
        var nameAt = stat.IndexOf('(', StringComparison.Ordinal);
        var nameEnd = stat.LastIndexOf(')');
        var fields = stat[(nameEnd + 2)..].Split(' ');
        return fields[0] is "Z" or "X" ? null : new RunningProcess(
            Number(stat[..nameAt]), Number(fields[1]), long.Parse(fields[19], System.Globalization.CultureInfo.InvariantCulture), stat[(nameAt + 1)..nameEnd]);
    }

    private static int Number(string text) => int.Parse(text.Trim(), System.Globalization.CultureInfo.InvariantCulture);
}
