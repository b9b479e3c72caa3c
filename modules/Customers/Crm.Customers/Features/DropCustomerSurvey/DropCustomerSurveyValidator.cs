using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.DropCustomerSurvey;

internal sealed class DropCustomerSurveyValidator : AbstractValidator<DropCustomerSurveyRequest>
{
    public DropCustomerSurveyValidator(ErrorTexts texts) => RuleFor(r => r.Reason).Needed(texts).AtMost(500, texts);
}
