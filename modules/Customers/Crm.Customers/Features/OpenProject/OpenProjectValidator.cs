using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Features.OpenProject;

internal sealed class OpenProjectValidator : AbstractValidator<OpenProjectRequest>
{
    public OpenProjectValidator(ErrorTexts texts) => RuleFor(r => r.CustomerId).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
}
