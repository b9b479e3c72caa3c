using Crm.BuildingBlocks.Modules;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Features.Review;

/// <summary>Hands the working copy to the reviewers.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Request">What they should know.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record SubmitArticle(Guid ArticleId, SubmitArticleRequest Request, string? IfMatch) : Command;

/// <summary>Takes it back from review.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record WithdrawArticle(Guid ArticleId, string? IfMatch) : Command;

/// <summary>Publishes what is in review.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Request">Comment and date.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record PublishArticle(Guid ArticleId, PublishArticleRequest Request, string? IfMatch) : Command;

/// <summary>Gives it back to its author.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Request">What is to be changed.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ReturnArticle(Guid ArticleId, ReturnArticleRequest Request, string? IfMatch) : Command;

/// <summary>Confirms that it still holds.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Request">The next date.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ConfirmArticle(Guid ArticleId, ConfirmArticleRequest Request, string? IfMatch) : Command;

/// <summary>Retires it.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Request">Why.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record RetireArticle(Guid ArticleId, RetireArticleRequest Request, string? IfMatch) : Command;
