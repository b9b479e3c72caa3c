using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ChangeStage;

internal sealed class ChangeStageValidator : AbstractValidator<ChangeStageRequest>
{
    public ChangeStageValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Stage).Needed(texts).OneOf(CustomerStages.All, texts);
        RuleFor(r => r.Reason).Needed(texts).AtMost(1000, texts);
    }
}
