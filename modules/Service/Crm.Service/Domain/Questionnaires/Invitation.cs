using System.Buffers.Text;
using System.Security.Cryptography;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Domain.Surveys;

namespace Crm.Service.Domain.Questionnaires;

/// <summary>How an answer came (S-40).</summary>
internal static class AnswerChannels
{
    /// <summary>By the customer, on the public page.</summary>
    public const string Link = "link";

    /// <summary>Taken down by staff.</summary>
    public const string Phone = "phone";
}

/// <summary>Somebody who is asked by a version of a questionnaire (S-40): one answer, for a limited time.</summary>
public sealed class Invitation
{
    private Invitation()
    {
    }

    /// <summary>The invitation; also the id of its answer.</summary>
    public Guid Id { get; private init; }

    /// <summary>The questionnaire.</summary>
    public Guid QuestionnaireId { get; private init; }

    /// <summary>The version that is asked; it stays that one when a later is published.</summary>
    public int Version { get; private init; }

    /// <summary>The round of asking it belongs to.</summary>
    public Guid? RoundId { get; private init; }

    /// <summary>The customer; null for somebody who is none.</summary>
    public Guid? CustomerId { get; private init; }

    /// <summary>Who there is asked.</summary>
    public string? Person { get; private init; }

    /// <summary>SHA-256 of the link's token; the token itself is nowhere kept. Null where there was no link, only a call.</summary>
    public byte[]? TokenHash { get; private init; }

    /// <summary>Who asks.</summary>
    public Guid AskedBy { get; private init; }

    /// <summary>When it was asked.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Until when it may be answered.</summary>
    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; private init; }

    /// <summary>One of <see cref="AnswerChannels"/>, once answered.</summary>
    public string? Channel { get; private init; }

    /// <summary>Who took the answer on the phone.</summary>
    public Guid? TakenBy { get; private init; }

    /// <summary>Asks by a link; the token goes into the link and is not seen again.</summary>
    public static (Invitation Invitation, string Token) Ask(
        Guid questionnaireId, int version, Guid? customerId, string? person, Guid? roundId, int days, Guid by, DateTimeOffset now)
    {
        var token = NewToken();
        return (new Invitation
        {
            Id = Guid.CreateVersion7(now), QuestionnaireId = questionnaireId, Version = version, CustomerId = customerId, Person = person, RoundId = roundId,
            TokenHash = Survey.Hash(token), AskedBy = by, AskedAt = now, ExpiresAt = now.AddDays(days),
        }, token);
    }

    /// <summary>Somebody who was asked and answered in one call.</summary>
    public static Invitation OnThePhone(Guid questionnaireId, int version, Guid? customerId, string? person, Guid? roundId, Guid by, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), QuestionnaireId = questionnaireId, Version = version, CustomerId = customerId, Person = person, RoundId = roundId,
        AskedBy = by, AskedAt = now, ExpiresAt = now, AnsweredAt = now, Channel = AnswerChannels.Phone, TakenBy = by,
    };

    /// <summary>A token that cannot be guessed.</summary>
    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    /// <summary>It was not answered yet and may still be.</summary>
    public void MustBeOpen(DateTimeOffset now)
    {
        if (AnsweredAt is not null)
            throw new ConflictException("service.invitation.answered");
        if (ExpiresAt <= now)
            throw new ConflictException("service.invitation.expired");
    }

    /// <summary>open, answered or expired.</summary>
    public static string StateOf(DateTimeOffset? answeredAt, DateTimeOffset expiresAt, DateTimeOffset now) =>
        answeredAt is not null ? "answered" : expiresAt <= now ? "expired" : "open";
}

/// <summary>One thing that was chosen, or one text: figures are counts of these.</summary>
public sealed class AnswerRow
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose answer it is.</summary>
    public required Guid InvitationId { get; init; }

    /// <summary>The questionnaire.</summary>
    public required Guid QuestionnaireId { get; init; }

    /// <summary>The version that was asked.</summary>
    public required int Version { get; init; }

    /// <summary>The round of asking.</summary>
    public Guid? RoundId { get; init; }

    /// <summary>The question's key.</summary>
    public required string Question { get; init; }

    /// <summary>Of a matrix: the row's key.</summary>
    public string? Row { get; init; }

    /// <summary>What was chosen.</summary>
    public string? Choice { get; init; }

    /// <summary>What was written.</summary>
    public string? Text { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
