using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.AttachLead;

internal sealed class AttachLeadValidator : AbstractValidator<AttachLeadRequest>
{
    public AttachLeadValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Kind).Needed(texts).OneOf(["lead", "customer"], texts);
        RuleFor(r => r.Lead).NotNull().WithMessage(_ => texts.Text("customers.required")).SetValidator(new LeadFieldsValidator(texts));
    }
}
