using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.Surveys;

internal sealed class AnswerSurveyValidator : AbstractValidator<SurveyAnswer>
{
    public AnswerSurveyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Score).InclusiveBetween(1, 5).WithMessage(r => texts.Text("service.survey.score", r.Score));
        RuleFor(r => r.Comment).AtMost(texts, 2000);
    }
}
