using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Crm.Service.Domain.Surveys;

/// <summary>A satisfaction question sent to a complainer by link (S-40): one answer, for a limited time.</summary>
public sealed class Survey
{
    /// <summary>How long a link may be answered.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private Survey()
    {
    }

    /// <summary>The survey; also the id of its answer.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case it is about.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>SHA-256 of the link's token; the token itself is nowhere kept.</summary>
    public byte[] TokenHash { get; private set; } = [];

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Until when it may be answered.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>1 to 5.</summary>
    public int? Score { get; private set; }

    /// <summary>What the customer wrote.</summary>
    public string? Comment { get; private set; }

    /// <summary>Asks; the token goes into the link and is not seen again.</summary>
    internal static (Survey Survey, string Token) Ask(Guid caseId, DateTimeOffset now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        return (new Survey { Id = Guid.CreateVersion7(now), CaseId = caseId, TokenHash = Hash(token), AskedAt = now, ExpiresAt = now + Lifetime }, token);
    }

    /// <summary>What a link is found by.</summary>
    internal static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
