using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.ProposeVisits;

internal sealed class ProposeVisitsValidator : AbstractValidator<ProposeVisitsRequest>
{
    public ProposeVisitsValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Week).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
    }
}
