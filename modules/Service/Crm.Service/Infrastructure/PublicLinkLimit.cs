using System.Threading.RateLimiting;
using Crm.BuildingBlocks.Errors;

namespace Crm.Service.Infrastructure;

/// <summary>How often one network address may open or answer links of questionnaires, on this node: 60 times a minute, for a company's people come from one address.</summary>
internal sealed class PublicLinkLimit : IDisposable
{
    public const int Permits = 60;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = Permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
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
