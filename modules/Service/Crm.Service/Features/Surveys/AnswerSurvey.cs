using Crm.BuildingBlocks.Modules;
using Crm.Service.Contracts.Api;

namespace Crm.Service.Features.Surveys;

/// <summary>A complainer answers a satisfaction link (S-40).</summary>
/// <param name="Token">The link's token.</param>
/// <param name="Answer">The answer.</param>
public sealed record AnswerSurvey(string Token, SurveyAnswer Answer) : Command;
