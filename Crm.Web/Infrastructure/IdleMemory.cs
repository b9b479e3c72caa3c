using System.Runtime.InteropServices;

namespace Crm.Web.Infrastructure;

/// <summary>
/// Gives memory back to the machine when the process has come to rest after much work. The collector keeps what it took while requests came, in case more
/// come; on a machine shared with PostgreSQL what is not needed overnight serves better as its cache. Never while there is work: a full collection stops
/// everybody for a tenth of a second.
/// </summary>
internal sealed class IdleMemory : BackgroundService
{
    /// <summary>How often it looks.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly IdleJudge judge = new();

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (judge.IsTimeToTidy(GC.GetTotalAllocatedBytes()))
                GiveBack();
        }
    }

    private static void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (!OperatingSystem.IsLinux())
            return;
        try
        {
            // What the compiler of the runtime and the libraries in C have freed.
            Trim(0);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            // Another C library than glibc; it sees to this itself.
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim")]
    private static extern int Trim(nuint keep);
}

/// <summary>Tells from how much was allocated so far when the process has come to rest after work worth tidying up.</summary>
internal sealed class IdleJudge
{
    /// <summary>Jobs and live counts allocate less than this between two looks; a few pages more.</summary>
    public const long Rest = 8L << 20;

    /// <summary>With less than this since the last time there is little to gain.</summary>
    public const long Worth = 128L << 20;

    private long last, tidied;

    /// <summary>Looks.</summary>
    /// <param name="allocated">Bytes allocated since the process started.</param>
    public bool IsTimeToTidy(long allocated)
    {
        var (atRest, worth) = (allocated - last < Rest, allocated - tidied >= Worth);
        last = allocated;
        if (!atRest || !worth)
            return false;
        tidied = allocated;
        return true;
    }
}
