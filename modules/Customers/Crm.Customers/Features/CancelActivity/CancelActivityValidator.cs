using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.CancelActivity;

internal sealed class CancelActivityValidator : AbstractValidator<CancelActivityRequest>
{
    public CancelActivityValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).Needed(texts).AtMost(1000, texts);
    }
}
