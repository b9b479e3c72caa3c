using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.CreateLead;

internal sealed class CreateLeadValidator : AbstractValidator<CreateLeadRequest>
{
    public CreateLeadValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Lead).NotNull().WithMessage(_ => texts.Text("customers.required")).SetValidator(new LeadFieldsValidator(texts));
        RuleFor(r => r.DuplicateReason).AtMost(500, texts);
    }
}
