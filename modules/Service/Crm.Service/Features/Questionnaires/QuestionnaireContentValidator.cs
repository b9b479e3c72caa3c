using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Domain.Questionnaires;
using FluentValidation;
using FluentValidation.Results;

namespace Crm.Service.Features.Questionnaires;

/// <summary>What a draft may be is decided in one place, <see cref="QuestionnaireRules"/>; whether it can be asked is looked at when it is published.</summary>
internal sealed class QuestionnaireContentValidator : AbstractValidator<QuestionnaireContent>
{
    public QuestionnaireContentValidator(ErrorTexts texts)
    {
        RuleFor(c => c.Questions).NotNull().WithMessage(_ => texts.Text("service.required")).DependentRules(() => RuleFor(c => c).Custom((content, context) =>
        {
            foreach (var problem in QuestionnaireRules.DraftProblems(content))
                context.AddFailure(new ValidationFailure(problem.Field, texts.Text(problem.Code, problem.Args)));
        }));
    }
}
