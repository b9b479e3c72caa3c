using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using FluentValidation;

namespace Crm.Service.Features.Shared;

internal sealed class ReasonValidator : AbstractValidator<ReasonRequest>
{
    public ReasonValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).Line(texts, 1000);
    }
}
