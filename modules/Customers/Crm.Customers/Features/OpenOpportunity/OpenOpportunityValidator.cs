using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.OpenOpportunity;

internal sealed class OpenOpportunityValidator : AbstractValidator<OpenOpportunityRequest>
{
    public OpenOpportunityValidator(ErrorTexts texts)
    {
        RuleFor(r => r.CustomerId).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(r => r.Stage).OneOf(OpportunityStages.Open, texts);
        RuleFor(r => r.Opportunity).NotNull().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(r => r.Opportunity).SetValidator(new OpportunityFieldsValidator(texts)).When(r => r.Opportunity is not null);
    }
}
