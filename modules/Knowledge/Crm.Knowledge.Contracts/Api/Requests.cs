namespace Crm.Knowledge.Contracts.Api;

/// <summary>Hands a working copy to the reviewers.</summary>
/// <param name="Note">What they should know, up to 2,000 characters.</param>
public sealed record SubmitArticleRequest(string? Note);

/// <summary>Publishes what is in review.</summary>
/// <param name="Comment">Kept with the version, up to 2,000 characters.</param>
/// <param name="ReviewDueOn">When it is to be looked over; a year from now unless given.</param>
public sealed record PublishArticleRequest(string? Comment, DateOnly? ReviewDueOn);

/// <summary>Gives what is in review back to its author.</summary>
/// <param name="Comment">What is to be changed; required.</param>
public sealed record ReturnArticleRequest(string Comment);

/// <summary>Confirms that a published article still holds.</summary>
/// <param name="ReviewDueOn">When it is to be looked over again; a year from now unless given.</param>
public sealed record ConfirmArticleRequest(DateOnly? ReviewDueOn);

/// <summary>Retires an article.</summary>
/// <param name="Reason">Why; required, up to 500 characters.</param>
public sealed record RetireArticleRequest(string Reason);

/// <summary>Says that an article was used.</summary>
/// <param name="Use">What was done.</param>
/// <param name="CaseId">The case it was used on; each use counts once for a person and case (or day).</param>
/// <param name="Kind">That case's kind, so that it is suggested for such cases.</param>
public sealed record RecordUseRequest(ArticleUse Use, Guid? CaseId = null, string? Kind = null);

/// <summary>Says whether an article helped; a second time changes the first.</summary>
/// <param name="Helpful">Whether it did.</param>
/// <param name="Comment">What is missing or wrong, up to 1,000 characters.</param>
/// <param name="CaseId">The case it was about.</param>
/// <param name="Kind">That case's kind.</param>
public sealed record GiveFeedbackRequest(bool Helpful, string? Comment = null, Guid? CaseId = null, string? Kind = null);

/// <summary>A category to add or change.</summary>
/// <param name="NameZh">Chinese name, up to 60 characters.</param>
/// <param name="NameEn">English name.</param>
/// <param name="ParentId">The category above; null at the top.</param>
/// <param name="Position">Order among its neighbours, smallest first.</param>
/// <param name="ReviewerIds">Who is told of articles to review; everybody with the role of a knowledge editor where empty.</param>
public sealed record CategoryFields(string NameZh, string NameEn, Guid? ParentId = null, int Position = 0, IReadOnlyList<Guid>? ReviewerIds = null);

/// <summary>Words that stand for each other in searches.</summary>
/// <param name="Words">Two to twenty words of 2 to 60 characters.</param>
public sealed record SynonymFields(IReadOnlyList<string> Words);
