using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ChangeDevelopmentScheme;

internal sealed class ChangeDevelopmentSchemeValidator : AbstractValidator<ChangeDevelopmentSchemeRequest>
{
    public ChangeDevelopmentSchemeValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Questions).Must(q => q is { Count: >= 1 and <= 20 }).WithMessage(r => texts.Text("customers.development.questions", r.Questions?.Count ?? 0));
        RuleForEach(r => r.Questions).ChildRules(question =>
        {
            question.RuleFor(q => q.Key).Needed(texts).AtMost(40, texts);
            question.RuleFor(q => q.Text).Needed(texts).AtMost(200, texts);
            question.RuleFor(q => q.TextEn).Needed(texts).AtMost(200, texts);
            question.RuleFor(q => q.Weight).Must(w => w is >= 1 and <= 100).WithMessage(q => texts.Text("customers.development.weight", q.Weight));
            question.RuleFor(q => q.Answers).Must(a => a is { Count: >= 2 and <= 8 }).WithMessage(q => texts.Text("customers.development.answers", q.Answers?.Count ?? 0));
            question.RuleForEach(q => q.Answers).ChildRules(answer =>
            {
                answer.RuleFor(a => a.Text).Needed(texts).AtMost(100, texts);
                answer.RuleFor(a => a.TextEn).Needed(texts).AtMost(100, texts);
                answer.RuleFor(a => a.Points).Must(p => p is >= 0 and <= 100).WithMessage(a => texts.Text("customers.development.points", a.Points));
            });
        });
    }
}
