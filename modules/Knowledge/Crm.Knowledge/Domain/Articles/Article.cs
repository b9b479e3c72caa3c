using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Domain.Articles;

/// <summary>
/// An article (K-03) with its working copy. Readers see the last published version; the working copy goes draft → in review → published.
/// Whoever wrote in it since it was last published never reviews it.
/// </summary>
internal sealed class Article : ArticleContent, IAudited, IVersioned, IOwned
{
    public const int MonthsUntilReview = 12;

    private Article()
    {
    }

    public Article(string number, ArticleFields fields, Author author, DateTimeOffset now, ResolvedCase? origin = null, Guid? marketReport = null)
    {
        MarketReportId = marketReport;
        (Number, AuthorId, UnitId, CreatedAt, ChangedAt) = (number, author.StaffId, author.UnitId, now, now);
        (State, Revision) = (ArticleState.Draft, RevisionState.Draft);
        (CaseId, CaseNumber, CustomerId, Recused) = (origin?.CaseId, origin?.Number, origin?.CustomerId, [.. origin?.Recused ?? []]);
        Contributors.Add(author.StaffId);
        Take(fields);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Number { get; private set; } = "";
    public ArticleState State { get; private set; }
    public RevisionState Revision { get; private set; }
    public Guid AuthorId { get; private set; }
    public Guid UnitId { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }
    public List<Guid> Contributors { get; private set; } = [];
    public Guid? SubmittedBy { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public string? Note { get; private set; }
    public string? ReturnComment { get; private set; }
    public int? PublishedVersion { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }
    public Guid? ReviewerId { get; private set; }
    public DateOnly? ReviewDueOn { get; private set; }
    public string? RetiredBecause { get; private set; }
    public Guid? CaseId { get; private set; }
    public string? CaseNumber { get; private set; }
    public Guid? CustomerId { get; private set; }
    public Guid? MarketReportId { get; private set; }

    /// <summary>Whom the case it came from concerns: they see neither the drafts nor the case behind it.</summary>
    public List<Guid> Recused { get; private set; } = [];

    public uint Version { get; private set; }

    Guid? IOwned.OwnerId => AuthorId;

    /// <summary>Whether readers find it.</summary>
    public bool IsPublished => State is ArticleState.Published or ArticleState.DueForReview;

    /// <summary>Writes in the working copy.</summary>
    /// <exception cref="ConflictException"><c>knowledge.in_review</c>: a reviewer has it.</exception>
    public void Change(ArticleFields fields, Guid by, DateTimeOffset now)
    {
        if (Revision == RevisionState.InReview)
            throw new ConflictException("knowledge.in_review");
        Revision = RevisionState.Draft;
        if (!Contributors.Contains(by))
            Contributors = [.. Contributors, by];
        ChangedAt = now;
        Take(fields);
    }

    /// <summary>Hands the working copy to the reviewers.</summary>
    /// <exception cref="RuleException">At the field that is missing.</exception>
    public void Submit(Guid by, string? note, DateTimeOffset now)
    {
        if (Revision != RevisionState.Draft)
            throw new ConflictException(Revision == RevisionState.InReview ? "knowledge.in_review" : "knowledge.nothing_to_submit");
        Completeness.Check(this);
        if (State == ArticleState.Draft)
            State = ArticleState.InReview;
        (Revision, SubmittedBy, SubmittedAt, Note, ReturnComment) = (RevisionState.InReview, by, now, note?.Trim(), null);
    }

    /// <summary>Takes it back from review.</summary>
    public void Withdraw()
    {
        MustBeInReview();
        BackToDraft();
    }

    /// <summary>Gives it back to its author.</summary>
    public void Return(Guid reviewer, string comment)
    {
        MustBeReviewedBySomeoneElse(reviewer);
        BackToDraft();
        ReturnComment = comment.Trim();
    }

    /// <summary>Publishes what is in review as the next version.</summary>
    /// <exception cref="ForbiddenException"><c>knowledge.own_work</c> for whoever wrote in it.</exception>
    public ArticleVersion Publish(Guid reviewer, string? comment, DateOnly reviewDueOn, DateTimeOffset now)
    {
        MustBeReviewedBySomeoneElse(reviewer);
        var version = new ArticleVersion(this, (PublishedVersion ?? 0) + 1, SubmittedBy ?? AuthorId, reviewer, comment, now);
        (State, Revision, PublishedVersion, PublishedAt, ReviewerId, ReviewDueOn) =
            (ArticleState.Published, RevisionState.None, version.Number, now, reviewer, reviewDueOn);
        (Contributors, SubmittedBy, SubmittedAt, Note, ReturnComment, RetiredBecause) = ([], null, null, null, null, null);
        return version;
    }

    /// <summary>The date for looking it over has come.</summary>
    public void BecomeDue()
    {
        if (State == ArticleState.Published)
            State = ArticleState.DueForReview;
    }

    /// <summary>Still right: the next date for looking it over.</summary>
    public void Confirm(DateOnly reviewDueOn)
    {
        if (!IsPublished)
            throw new ConflictException("knowledge.not_published");
        (State, ReviewDueOn) = (ArticleState.Published, reviewDueOn);
    }

    /// <summary>Takes it out of searches; it stays readable by its number and link.</summary>
    public void Retire(string reason)
    {
        if (!IsPublished)
            throw new ConflictException("knowledge.not_published");
        (State, RetiredBecause) = (ArticleState.Retired, reason.Trim());
    }

    /// <summary>More people are found to be involved in the case behind it; people are only ever added.</summary>
    public void Recuse(IEnumerable<Guid> staffIds) => Recused = [.. Recused.Union(staffIds)];

    private void BackToDraft()
    {
        if (State == ArticleState.InReview)
            State = ArticleState.Draft;
        (Revision, SubmittedBy, SubmittedAt, Note) = (RevisionState.Draft, null, null, null);
    }

    private void MustBeInReview()
    {
        if (Revision != RevisionState.InReview)
            throw new ConflictException("knowledge.not_in_review");
    }

    private void MustBeReviewedBySomeoneElse(Guid reviewer)
    {
        MustBeInReview();
        if (Contributors.Contains(reviewer) || SubmittedBy == reviewer)
            throw new ForbiddenException("knowledge.own_work");
    }
}

/// <summary>Who writes.</summary>
internal sealed record Author(Guid StaffId, Guid UnitId);
