using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;
using Crm.Accounts.Shared;
using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Features.Indicators;

internal sealed class IndicatorFieldsValidator : AbstractValidator<IndicatorFields>
{
    public IndicatorFieldsValidator(ErrorTexts texts)
    {
        RuleFor(f => f.NameZh).Text(texts, 60);
        RuleFor(f => f.NameEn).Text(texts, 60);
        RuleFor(f => f.Source).OneOf(texts, ValueSources.All);
        RuleFor(f => f.Direction).OneOf(texts, IndicatorDirections.All);
        RuleFor(f => f.Scale).NotNull().WithMessage(_ => texts.Text("accounts.required"));
        RuleFor(f => f.Scale.Kind).OneOf(texts, IndicatorScale.Kinds).When(f => f.Scale is not null);
    }
}
