using Crm.BuildingBlocks.Modules;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Features.WriteArticle;

/// <summary>Begins an article.</summary>
/// <param name="Fields">What is written so far.</param>
public sealed record WriteArticle(ArticleFields Fields) : Command;
