using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using FluentValidation;

namespace Crm.Service.Features.Invitations;

internal sealed class QuestionnaireAnswerValidator : AbstractValidator<QuestionnaireAnswer>
{
    public QuestionnaireAnswerValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Answers).NotNull().WithMessage(_ => texts.Text("service.required"));
    }
}
