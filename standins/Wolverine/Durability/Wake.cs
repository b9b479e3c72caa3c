namespace Wolverine.Runtime;

/// <summary>Wakes one waiting loop; signals while it is awake are one signal.</summary>
internal sealed class Wake : IDisposable
{
    private readonly SemaphoreSlim signal = new(0, 1);
    private int pending;

    public void Signal()
    {
        if (Interlocked.Exchange(ref pending, 1) == 0) signal.Release();
    }

    public async Task WaitAsync(TimeSpan most, CancellationToken cancellation)
    {
        if (await signal.WaitAsync(most, cancellation).ConfigureAwait(false)) Volatile.Write(ref pending, 0);
    }

    public void Dispose() => signal.Dispose();
}
