using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ChangeGradeRules;

internal sealed class ChangeGradeRulesValidator : AbstractValidator<ChangeGradeRulesRequest>
{
    public ChangeGradeRulesValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Rules).NotNull().WithMessage(_ => texts.Text("customers.required"));
        RuleForEach(r => r.Rules).ChildRules(rule =>
        {
            rule.RuleFor(r => r.Grade).Needed(texts).OneOf(Grades.All, texts);
            rule.RuleFor(r => r.Key).Needed(texts).AtMost(40, texts);
            rule.RuleFor(r => r.Name).Needed(texts).AtMost(100, texts);
            rule.RuleFor(r => r.NameEn).Needed(texts).AtMost(100, texts);
            rule.RuleFor(r => r.Conditions).NotNull().WithMessage(_ => texts.Text("customers.required"));
        });
    }
}
