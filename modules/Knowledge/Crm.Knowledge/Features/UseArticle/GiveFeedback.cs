using Crm.BuildingBlocks.Modules;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Features.UseArticle;

/// <summary>Says whether an article helped.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Request">Whether it did.</param>
public sealed record GiveFeedback(Guid ArticleId, GiveFeedbackRequest Request) : Command;
