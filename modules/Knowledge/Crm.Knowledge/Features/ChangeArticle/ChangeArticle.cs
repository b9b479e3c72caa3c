using Crm.BuildingBlocks.Modules;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Features.ChangeArticle;

/// <summary>Writes in an article's working copy.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Fields">What is written now.</param>
/// <param name="IfMatch">The version the person knew.</param>
public sealed record ChangeArticle(Guid ArticleId, ArticleFields Fields, string? IfMatch) : Command;
