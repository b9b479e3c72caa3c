using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.Indicators;

internal sealed class AddIndicatorValidator : AbstractValidator<AddIndicatorRequest>
{
    public AddIndicatorValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Code).Text(texts, 40);
        RuleFor(r => r.Code).Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$").WithMessage((_, code) => texts.Text("accounts.indicator.code", code))
            .When(r => !string.IsNullOrEmpty(r.Code));
        RuleFor(r => r.Fields).NotNull().WithMessage(_ => texts.Text("accounts.required"));
        RuleFor(r => r.Fields).SetValidator(new IndicatorFieldsValidator(texts)).When(r => r.Fields is not null);
    }
}
