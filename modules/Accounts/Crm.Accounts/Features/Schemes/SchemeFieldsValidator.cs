using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.Schemes;

internal sealed class SchemeFieldsValidator : AbstractValidator<SchemeFields>
{
    public SchemeFieldsValidator(ErrorTexts texts)
    {
        RuleFor(f => f.Name).Text(texts, 80);
        RuleFor(f => f.Weights).NotEmpty().WithMessage(_ => texts.Text("accounts.required"));
        RuleForEach(f => f.Weights).NotNull().WithMessage(_ => texts.Text("accounts.required"))
            .ChildRules(w => w.RuleFor(x => x.Indicator).Text(texts, 40)).When(f => f.Weights is not null);
        RuleFor(f => f.Classes).NotEmpty().WithMessage(_ => texts.Text("accounts.required"));
        RuleFor(f => f.Tiers).NotEmpty().WithMessage(_ => texts.Text("accounts.required"));
        RuleForEach(f => f.Classes).NotNull().WithMessage(_ => texts.Text("accounts.required"));
        RuleForEach(f => f.Tiers).NotNull().WithMessage(_ => texts.Text("accounts.required"));
    }
}
