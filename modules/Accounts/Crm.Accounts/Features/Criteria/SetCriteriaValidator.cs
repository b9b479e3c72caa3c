using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.Criteria;

internal sealed class SetCriteriaValidator : AbstractValidator<SetCriteriaRequest>
{
    public SetCriteriaValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Criteria).Must(c => c is { Count: <= 20 }).WithMessage(r => texts.Text("accounts.too_many", 20));
        RuleForEach(r => r.Criteria).ChildRules(criterion =>
        {
            criterion.RuleFor(c => c.Kind).OneOf(texts, CriterionKinds.All);
            criterion.RuleFor(c => c.Tier).OneOf(texts, Tiers.All);
            criterion.RuleFor(c => c.Threshold).Must(t => t is > 0 and <= 100).When(c => c.Kind == CriterionKinds.TopPercent)
                .WithMessage(c => texts.Text("accounts.percent", c.Threshold));
            criterion.RuleFor(c => c.Threshold).Must(t => t is > 0 and < 10_000_000_000_000m).When(c => c.Kind != CriterionKinds.TopPercent)
                .WithMessage(c => texts.Text("accounts.amount", c.Threshold));
        }).When(r => r.Criteria is not null);
    }
}
