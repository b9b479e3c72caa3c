using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ScreenProject;

internal sealed class ScreenProjectValidator : AbstractValidator<ScreenProjectRequest>
{
    private const decimal Most = 9_999_999_999.99m;

    public ScreenProjectValidator(ErrorTexts texts)
    {
        RuleFor(r => r.ExpectedYearly).Must(a => a is >= 0 and <= Most && decimal.Round(a, 2) == a).WithMessage(r => texts.Text("customers.opportunity.amount", r.ExpectedYearly, Most));
        RuleFor(r => r.Judgement).Needed(texts).AtMost(2000, texts);
        RuleFor(r => r.Exception).AtMost(1000, texts);
    }
}
