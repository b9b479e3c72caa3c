using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.AddVisit;

internal sealed class AddVisitValidator : AbstractValidator<PlannedStop>
{
    public AddVisitValidator(ErrorTexts texts)
    {
        RuleFor(s => s.CustomerId).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(s => s.Day).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
    }
}
