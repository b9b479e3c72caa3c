namespace Crm.Knowledge.Contracts.Api;

/// <summary>What is written of an article. Chinese, English, or both.</summary>
/// <param name="TitleZh">Chinese title, up to 200 characters.</param>
/// <param name="BodyZh">Chinese text in Markdown, up to 100,000 characters.</param>
/// <param name="TitleEn">English title.</param>
/// <param name="BodyEn">English text in Markdown.</param>
/// <param name="CategoryId">Category; needed before review.</param>
/// <param name="Confidentiality">Who may read it.</param>
/// <param name="Tags">Tags, up to 20.</param>
/// <param name="Keywords">Further words it is found by, up to 50.</param>
/// <param name="RelatedIds">Related articles, up to 20.</param>
public sealed record ArticleFields(
    string? TitleZh, string? BodyZh, string? TitleEn, string? BodyEn, Guid? CategoryId, Confidentiality Confidentiality,
    IReadOnlyList<string>? Tags = null, IReadOnlyList<string>? Keywords = null, IReadOnlyList<Guid>? RelatedIds = null);

/// <summary>A new article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number, KB-2026-0001.</param>
/// <param name="ETag">For the first change.</param>
public sealed record DraftedArticle(Guid Id, string Number, string ETag = "");

/// <summary>An article with what the reader may do.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">Its number.</param>
/// <param name="State">Where it is.</param>
/// <param name="Revision">Where its working copy is.</param>
/// <param name="Content">What is read: the published version, or the working copy of an article never published.</param>
/// <param name="Category">Its category's path in Chinese, e.g. 用电服务 / 停电.</param>
/// <param name="CategoryEn">The same in English.</param>
/// <param name="AuthorId">Who began it.</param>
/// <param name="ReviewerId">Who published the version shown.</param>
/// <param name="PublishedVersion">The version shown; null before the first.</param>
/// <param name="PublishedAt">When it was published.</param>
/// <param name="ReviewDueOn">When it is to be looked over.</param>
/// <param name="CreatedAt">When it was begun.</param>
/// <param name="RetiredBecause">Why it was retired.</param>
/// <param name="CaseId">The case it came from; null for people who must not see that case.</param>
/// <param name="CaseNumber">That case's number.</param>
/// <param name="Related">Related articles that the reader may see.</param>
/// <param name="Counts">How it is used.</param>
/// <param name="MyFeedback">What the reader said of it.</param>
/// <param name="Actions">What the reader may do now.</param>
/// <param name="ETag">For changes.</param>
/// <param name="MarketReportId">The market report it came from (C-42).</param>
public sealed record ArticleDetails(
    Guid Id, string Number, ArticleState State, RevisionState Revision, ArticleFields Content, string? Category, string? CategoryEn, Guid AuthorId,
    Guid? ReviewerId, int? PublishedVersion, DateTimeOffset? PublishedAt, DateOnly? ReviewDueOn, DateTimeOffset CreatedAt, string? RetiredBecause,
    Guid? CaseId, string? CaseNumber, IReadOnlyList<ArticleLink> Related, ArticleCounts Counts, MyFeedback? MyFeedback,
    IReadOnlyList<ArticleAction> Actions, string ETag, Guid? MarketReportId = null);

/// <summary>What a person may do with an article now.</summary>
public enum ArticleAction
{
    /// <summary>Write in its working copy.</summary>
    Edit,

    /// <summary>Hand the working copy to a reviewer.</summary>
    Submit,

    /// <summary>Take it back from review.</summary>
    Withdraw,

    /// <summary>Publish it or give it back.</summary>
    Review,

    /// <summary>Confirm that a published article still holds.</summary>
    Confirm,

    /// <summary>Retire it.</summary>
    Retire,
}

/// <summary>The working copy of an article, for those who write or review it.</summary>
/// <param name="Id">The article.</param>
/// <param name="Number">Its number.</param>
/// <param name="Revision">Where the working copy is.</param>
/// <param name="Content">What is written.</param>
/// <param name="Contributors">Who wrote in it: none of them may review it.</param>
/// <param name="SubmittedBy">Who handed it in.</param>
/// <param name="SubmittedAt">When.</param>
/// <param name="Note">What the author told the reviewer.</param>
/// <param name="ReturnComment">Why it was given back last.</param>
/// <param name="PublishedVersion">The version it would follow.</param>
/// <param name="ETag">For changes.</param>
/// <param name="Related">The related articles by name; only where the working copy is read, not where it was changed.</param>
public sealed record ArticleDraft(
    Guid Id, string Number, RevisionState Revision, ArticleFields Content, IReadOnlyList<Guid> Contributors, Guid? SubmittedBy,
    DateTimeOffset? SubmittedAt, string? Note, string? ReturnComment, int? PublishedVersion, string ETag, IReadOnlyList<ArticleLink>? Related = null);

/// <summary>An article by name.</summary>
/// <param name="Id">The article.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title in the reader's language, or in the other one.</param>
public sealed record ArticleLink(Guid Id, string Number, string Title);

/// <summary>How an article is used.</summary>
/// <param name="Opened">Times it was opened.</param>
/// <param name="Used">Times it was put into an answer.</param>
/// <param name="Sent">Times it was sent.</param>
/// <param name="Helpful">People it helped.</param>
/// <param name="NotHelpful">People it did not help.</param>
public sealed record ArticleCounts(int Opened, int Used, int Sent, int Helpful, int NotHelpful)
{
    /// <summary>Nothing yet.</summary>
    public static ArticleCounts None { get; } = new(0, 0, 0, 0, 0);
}

/// <summary>What the reader said of an article.</summary>
/// <param name="Helpful">Whether it helped.</param>
/// <param name="Comment">What is missing or wrong.</param>
public sealed record MyFeedback(bool Helpful, string? Comment);

/// <summary>A version that was published.</summary>
/// <param name="Number">1, 2 …</param>
/// <param name="TitleZh">Its Chinese title.</param>
/// <param name="TitleEn">Its English title.</param>
/// <param name="AuthorId">Who handed it in.</param>
/// <param name="ReviewerId">Who published it.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="Comment">What the reviewer wrote.</param>
public sealed record ArticleVersionSummary(
    int Number, string? TitleZh, string? TitleEn, Guid AuthorId, Guid ReviewerId, DateTimeOffset PublishedAt, string? Comment);

/// <summary>A published version whole, as it was.</summary>
/// <param name="Summary">Which one.</param>
/// <param name="Content">Its content.</param>
public sealed record ArticleVersionDetails(ArticleVersionSummary Summary, ArticleFields Content);

/// <summary>What changed from one version to another.</summary>
/// <param name="From">The older; 0 for nothing (before the first).</param>
/// <param name="To">The newer; null for the working copy.</param>
/// <param name="Fields">Fields that differ.</param>
public sealed record ArticleComparison(int From, int? To, IReadOnlyList<FieldDiff> Fields);

/// <summary>A field that differs.</summary>
/// <param name="Field">titleZh, bodyZh, titleEn, bodyEn, category, confidentiality, tags or keywords.</param>
/// <param name="Lines">Line by line.</param>
public sealed record FieldDiff(string Field, IReadOnlyList<DiffLine> Lines);

/// <summary>A line of a comparison.</summary>
/// <param name="Kind">Same, added or removed.</param>
/// <param name="Text">The line.</param>
public sealed record DiffLine(DiffKind Kind, string Text);
