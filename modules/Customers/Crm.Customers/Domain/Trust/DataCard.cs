using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;

namespace Crm.Customers.Domain.Trust;

/// <summary>A card that the customer fills in by a link (C-24): answered once, in time, and looked at before it counts.</summary>
internal sealed class DataCard : IVersioned, IAudited
{
    private DataCard()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid CustomerId { get; private init; }

    /// <summary>SHA-256 of the link's token; the token itself is nowhere kept.</summary>
    [NotAudited]
    public byte[] TokenHash { get; private init; } = [];

    public string State { get; private set; } = DataCardStates.Open;
    public string[] Fields { get; private init; } = [];

    /// <summary>The fields of which the page shows what is known.</summary>
    public string[] Shown { get; private init; } = [];

    public string? Message { get; private init; }
    public Guid SentBy { get; private init; }
    public DateTimeOffset SentAt { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>What the customer said, field → value as a merge writes it; what was left empty is not there.</summary>
    [NotAudited]
    public IReadOnlyDictionary<string, string>? Answers { get; private set; }

    public string? FilledBy { get; private set; }
    public string? Remark { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public Guid? ClosedBy { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public string[]? Taken { get; private set; }

    /// <summary>Asks; the token goes into the link and is not seen again.</summary>
    public static (DataCard Card, string Token) Send(Guid customerId, IEnumerable<string> fields, IEnumerable<string> shown, int days, string? message, Guid by, DateTimeOffset now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        return (new DataCard
        {
            CustomerId = customerId, TokenHash = Hash(token), Fields = [.. fields.Distinct()], Shown = [.. shown], Message = message, SentBy = by, SentAt = now, ExpiresAt = now.AddDays(days),
        }, token);
    }

    /// <summary>What a link is found by.</summary>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>Where it stands; nobody has to notice that its time ran out.</summary>
    public string StateAt(DateTimeOffset now) => State == DataCardStates.Open && ExpiresAt <= now ? DataCardStates.Expired : State;

    public void Open(DateTimeOffset now) => OpenedAt ??= now;

    public void Answer(IReadOnlyDictionary<string, string> answers, string by, string? remark, DateTimeOffset now)
    {
        if (StateAt(now) != DataCardStates.Open)
            throw new ConflictException(State is DataCardStates.Answered or DataCardStates.Reviewed ? "customers.card.answered" : "customers.card.expired");
        (State, Answers, FilledBy, Remark, AnsweredAt) = (DataCardStates.Answered, answers, by, remark, now);
        OpenedAt ??= now;
    }

    public void Review(IEnumerable<string> taken, Guid by, DateTimeOffset now)
    {
        if (State != DataCardStates.Answered)
            throw new ConflictException("customers.card.state");
        (State, Taken, ClosedBy, ClosedAt) = (DataCardStates.Reviewed, [.. taken], by, now);
    }

    public void Withdraw(Guid by, DateTimeOffset now)
    {
        if (State != DataCardStates.Open)
            throw new ConflictException("customers.card.state");
        (State, ClosedBy, ClosedAt) = (DataCardStates.Withdrawn, by, now);
    }

    /// <summary>Whether the customer said anything of a field: what a card showed and was emptied was said to be nothing.</summary>
    public bool Answered(string field) => Answers is not null && (Answers.ContainsKey(field) || (field != "name" && Shown.Contains(field)));
}
