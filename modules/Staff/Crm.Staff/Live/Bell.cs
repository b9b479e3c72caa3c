namespace Crm.Staff.Live;

/// <summary>Waits for a person's inbox to change. Rings that come while nobody waits are one ring.</summary>
internal sealed class Bell(Guid staffId, Action<Bell> close) : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public Guid StaffId => staffId;

    public void Ring()
    {
        lock (rung)
        {
            if (rung.CurrentCount == 0)
                rung.Release();
        }
    }

    /// <summary>True when it rang, false when the time was over first.</summary>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => rung.WaitAsync(atMost, cancellationToken);

    public void Dispose() => close(this);
}
