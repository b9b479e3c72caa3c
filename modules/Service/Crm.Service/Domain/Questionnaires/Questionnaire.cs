using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;

namespace Crm.Service.Domain.Questionnaires;

/// <summary>A questionnaire (S-40). Only its draft is ever written on: publishing makes a version of it, which never changes again.</summary>
public sealed class Questionnaire : IVersioned, IAudited
{
    private Questionnaire()
    {
    }

    /// <inheritdoc/>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public uint Version { get; private set; }

    /// <summary>Chinese title: of the newest version, else of the draft.</summary>
    public string Title { get; private set; } = "";

    /// <summary>English title.</summary>
    public string? TitleEn { get; private set; }

    /// <summary>What the next version will ask; null where nothing was changed since the last.</summary>
    [NotAudited]
    public QuestionnaireContent? Draft { get; private set; }

    /// <summary>Number of the newest published version; null while there is none.</summary>
    public int? Published { get; private set; }

    /// <summary>Whether it is used no more.</summary>
    public bool Retired { get; private set; }

    /// <summary>Who began it.</summary>
    public Guid CreatedBy { get; private init; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Begins one with a draft.</summary>
    public static Questionnaire Begin(QuestionnaireContent content, Guid by, DateTimeOffset now, Guid? id = null)
    {
        var made = new Questionnaire { Id = id ?? Guid.CreateVersion7(now), CreatedBy = by };
        made.Write(content, now);
        return made;
    }

    /// <summary>Writes the draft of the next version.</summary>
    /// <exception cref="ConflictException">It was put away.</exception>
    public void Write(QuestionnaireContent content, DateTimeOffset now)
    {
        DemandInUse();
        Draft = content;
        ChangedAt = now;
        if (Published is null)
            (Title, TitleEn) = (content.Title, content.TitleEn);
    }

    /// <summary>Makes the draft the next version.</summary>
    /// <exception cref="ConflictException">There is no draft, or it was put away.</exception>
    /// <exception cref="RuleException">It asks nothing.</exception>
    /// <exception cref="IncompleteException">A question cannot be asked as it is.</exception>
    public QuestionnaireVersion Publish(Guid by, DateTimeOffset now)
    {
        DemandInUse();
        var content = Draft ?? throw new ConflictException("service.questionnaire.no_draft");
        if (content.Questions.Count == 0)
            throw new RuleException("service.questionnaire.no_questions", "questions");
        if (QuestionnaireRules.Problems(content) is { Count: > 0 } problems)
            throw new IncompleteException("service.questionnaire.unfinished", problems);
        Published = (Published ?? 0) + 1;
        (Title, TitleEn, Draft, ChangedAt) = (content.Title, content.TitleEn, null, now);
        return new QuestionnaireVersion { QuestionnaireId = Id, Number = Published.Value, Content = content, At = now, By = by };
    }

    /// <summary>Puts it away, or takes it up again.</summary>
    public void Retire(bool retired, DateTimeOffset now) => (Retired, ChangedAt) = (retired, now);

    /// <summary>The version that is asked now.</summary>
    /// <exception cref="ConflictException">None is published, or it was put away.</exception>
    public int Asking()
    {
        DemandInUse();
        return Published ?? throw new ConflictException("service.questionnaire.not_published");
    }

    private void DemandInUse()
    {
        if (Retired)
            throw new ConflictException("service.questionnaire.retired");
    }
}

/// <summary>A published version. It has no setters on purpose; the database refuses changes too.</summary>
public sealed class QuestionnaireVersion
{
    /// <summary>The questionnaire.</summary>
    public required Guid QuestionnaireId { get; init; }

    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }

    /// <summary>What it asks.</summary>
    public required QuestionnaireContent Content { get; init; }

    /// <summary>When it was published.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who published it.</summary>
    public required Guid By { get; init; }

    /// <summary>What others are told.</summary>
    public QuestionnairePublished Published() => new(QuestionnaireId, Number, Content.Title, Content.TitleEn, At);
}
