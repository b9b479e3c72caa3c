using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.AssessDevelopment;

internal sealed class AssessDevelopmentValidator : AbstractValidator<AssessDevelopmentRequest>
{
    public AssessDevelopmentValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Answers).NotNull().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(r => r.Note).AtMost(1000, texts);
    }
}
