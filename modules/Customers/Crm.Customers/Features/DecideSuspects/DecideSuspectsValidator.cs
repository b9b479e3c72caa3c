using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.DecideSuspects;

internal sealed class DecideSuspectsValidator : AbstractValidator<DecideSuspectsRequest>
{
    public DecideSuspectsValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Rows).NotNull().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(r => r.Reason).AtMost(500, texts);
        RuleFor(r => r.Reason).Must(r => !string.IsNullOrWhiteSpace(r)).When(r => r.Accept).WithMessage(_ => texts.Text("customers.import.reason_needed"));
    }
}
