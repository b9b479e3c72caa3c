using System.Threading.RateLimiting;
using Crm.BuildingBlocks.Errors;

namespace Crm.Staff.Identity;

/// <summary>How often one network address may try to sign in or use a one-time link, on this node: 20 tries a minute.</summary>
internal sealed class SignInLimit : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = 20, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
        }));

    /// <summary>Counts a try; throws 429 when there were too many.</summary>
    public void Count(string? address)
    {
        using var lease = limiter.AttemptAcquire(address ?? "unknown");
        if (!lease.IsAcquired)
            throw new CrmException(429, "rate_limited", null, 60);
    }

    public void Dispose() => limiter.Dispose();
}
