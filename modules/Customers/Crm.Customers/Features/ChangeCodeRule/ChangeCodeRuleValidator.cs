using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ChangeCodeRule;

internal sealed class ChangeCodeRuleValidator : AbstractValidator<ChangeCodeRuleRequest>
{
    public ChangeCodeRuleValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Pattern).Needed(texts);
    }
}
