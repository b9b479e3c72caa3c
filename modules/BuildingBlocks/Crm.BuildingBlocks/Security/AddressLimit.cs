using System.Threading.RateLimiting;
using Crm.BuildingBlocks.Errors;
using Microsoft.AspNetCore.Http;

namespace Crm.BuildingBlocks.Security;

/// <summary>How often one network address may try something that needs no account, on this node: so many times in a minute that slides.</summary>
/// <param name="permits">Tries a minute.</param>
public abstract class AddressLimit(int permits) : IDisposable
{
    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
        }));

    /// <summary>Counts a try; throws <c>rate_limited</c> (429) when there were too many.</summary>
    public void Count(HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(http.Connection.RemoteIpAddress?.ToString() ?? "unknown");
        if (!lease.IsAcquired)
            throw new CrmException(StatusCodes.Status429TooManyRequests, "rate_limited", null, 60);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        limiter.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>
/// Links whose token is the key: questionnaires, satisfaction, data cards. 60 tries a minute for all of them together, for a company's people come from one
/// address, and who fills in a form opens it, sends it and is thanked.
/// </summary>
public sealed class PublicLinkLimit() : AddressLimit(Permits)
{
    /// <summary>Tries a minute.</summary>
    public const int Permits = 60;
}
