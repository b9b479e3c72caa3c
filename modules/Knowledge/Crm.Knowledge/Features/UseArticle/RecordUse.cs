using Crm.BuildingBlocks.Modules;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Features.UseArticle;

/// <summary>Says that an article was used.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Request">What was done.</param>
public sealed record RecordUse(Guid ArticleId, RecordUseRequest Request) : Command;
