using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.CarryOutRemedy;

internal sealed class CarryOutRemedyValidator : AbstractValidator<CarryOutRequest>
{
    public CarryOutRemedyValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Text).Line(texts, 5000);
    }
}
