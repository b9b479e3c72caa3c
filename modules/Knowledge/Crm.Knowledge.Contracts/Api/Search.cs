namespace Crm.Knowledge.Contracts.Api;

/// <summary>What a search asks for.</summary>
public sealed class ArticleFilter
{
    /// <summary>Chinese, English, a number, pinyin or initials of a title; a wrong character is forgiven.</summary>
    public string? Q { get; set; }

    /// <summary>Only this category and those below it.</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>Only with this tag.</summary>
    public string? Tag { get; set; }

    /// <summary><c>zh</c> or <c>en</c>: only what is written in it.</summary>
    public string? Language { get; set; }

    /// <summary>A state; published ones (and those due for review) unless given. Others need the permission to write or review.</summary>
    public ArticleState? State { get; set; }

    /// <summary>Only what the reader began.</summary>
    public bool? Mine { get; set; }

    /// <summary>Remembers the search for the editors when it finds nothing.</summary>
    public bool? Remember { get; set; }

    /// <summary>Rows, 1 to 200; 20 unless given.</summary>
    public int? Limit { get; set; }

    /// <summary>Cursor of the page before.</summary>
    public string? Cursor { get; set; }
}

/// <summary>What a search found.</summary>
/// <param name="Items">Best first.</param>
/// <param name="Next">Cursor of the next page; null at the end.</param>
/// <param name="Mode">How it was found.</param>
public sealed record SearchResult(IReadOnlyList<ArticleHit> Items, string? Next, SearchMode Mode);

/// <summary>A piece of a text.</summary>
/// <param name="Text">As written; not HTML.</param>
/// <param name="Match">Whether it is what was searched for.</param>
public sealed record Piece(string Text, bool Match);

/// <summary>An article found.</summary>
/// <param name="Id">The article.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="TitlePieces">The title with what was searched for marked.</param>
/// <param name="Snippet">The part of the text that fits best.</param>
/// <param name="Language">zh or en: the language of title and snippet.</param>
/// <param name="State">Where it is.</param>
/// <param name="CategoryId">Its category.</param>
/// <param name="Confidentiality">Who may read it.</param>
/// <param name="Tags">Its tags.</param>
/// <param name="At">When it was published, or changed last where it never was.</param>
/// <param name="Score">Larger is better; 0 where nothing was typed.</param>
public sealed record ArticleHit(
    Guid Id, string Number, string Title, IReadOnlyList<Piece> TitlePieces, IReadOnlyList<Piece> Snippet, string Language, ArticleState State,
    Guid? CategoryId, Confidentiality Confidentiality, IReadOnlyList<string> Tags, DateTimeOffset At, double Score);

/// <summary>An article that may fit (K-07).</summary>
/// <param name="Id">The article.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Snippet">The part of its text that fits best.</param>
/// <param name="Score">Larger is better.</param>
public sealed record ArticleSuggestion(Guid Id, string Number, string Title, string Snippet, double Score);

/// <summary>A case as Knowledge knows it.</summary>
/// <param name="CanDraft">Whether it is resolved, and the reader may make an article of it.</param>
/// <param name="Article">The article made of it, if there is one.</param>
public sealed record CaseKnowledge(bool CanDraft, ArticleLink? Article);

/// <summary>What Knowledge knows of a market report.</summary>
/// <param name="CanDraft">Whether the reader may make an article of it.</param>
/// <param name="Article">The article made of it, if there is one that the reader may see.</param>
public sealed record ReportKnowledge(bool CanDraft, ArticleLink? Article);

/// <summary>A market report to be made an article of.</summary>
/// <param name="Title">What, in a line, up to 200 characters.</param>
/// <param name="Text">The whole, up to 4,000 characters.</param>
/// <param name="CustomerName">The customer it came from; the article does not name it.</param>
public sealed record ReportToDraft(string Title, string? Text = null, string? CustomerName = null);

/// <summary>Something in the queue of the reviewers.</summary>
/// <param name="Id">The article.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">Title of the working copy.</param>
/// <param name="Category">Category's Chinese name.</param>
/// <param name="CategoryEn">Category's English name.</param>
/// <param name="SubmittedBy">Who handed it in; null for one due for review.</param>
/// <param name="At">When it was handed in, or became due.</param>
/// <param name="PublishedVersion">The version it would follow; null for the first.</param>
/// <param name="Due">Whether it is a published article to look over.</param>
/// <param name="Own">Whether the reader wrote in it, and so may not review it.</param>
public sealed record ReviewItem(
    Guid Id, string Number, string Title, string? Category, string? CategoryEn, Guid? SubmittedBy, DateTimeOffset At, int? PublishedVersion, bool Due, bool Own);

/// <summary>How much waits for the reader to review.</summary>
/// <param name="Open">Articles.</param>
public sealed record ReviewCount(int Open);

/// <summary>A category.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ParentId">The category above.</param>
/// <param name="NameZh">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Position">Order among its neighbours.</param>
/// <param name="ReviewerIds">Who is told of articles to review.</param>
/// <param name="Articles">Published articles in it that the reader may see, without those of categories below.</param>
/// <param name="ETag">For changes.</param>
public sealed record CategoryView(
    Guid Id, Guid? ParentId, string NameZh, string NameEn, int Position, IReadOnlyList<Guid> ReviewerIds, int Articles, string ETag);

/// <summary>A group of synonyms.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Words">The words.</param>
/// <param name="ETag">For changes.</param>
public sealed record SynonymView(Guid Id, IReadOnlyList<string> Words, string ETag);

/// <summary>A search that found nothing (K-09).</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Times">How often.</param>
/// <param name="LastAt">When last.</param>
public sealed record FailedSearchView(string Text, int Times, DateTimeOffset LastAt);

/// <summary>What readers said of an article.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="Helpful">Whether it helped.</param>
/// <param name="Comment">What is missing or wrong.</param>
/// <param name="At">When.</param>
public sealed record FeedbackView(Guid StaffId, bool Helpful, string? Comment, DateTimeOffset At);

/// <summary>The start page.</summary>
/// <param name="Latest">Published last.</param>
/// <param name="MostUsed">Used most.</param>
/// <param name="Mine">The reader's own drafts and what is in review.</param>
public sealed record KnowledgeOverview(IReadOnlyList<ArticleHit> Latest, IReadOnlyList<ArticleHit> MostUsed, IReadOnlyList<ArticleHit> Mine);
