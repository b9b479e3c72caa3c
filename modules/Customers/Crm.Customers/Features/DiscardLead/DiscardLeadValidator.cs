using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.DiscardLead;

internal sealed class DiscardLeadValidator : AbstractValidator<DiscardLeadRequest>
{
    public DiscardLeadValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Reason).Needed(texts).OneOf(DiscardReasons.All, texts);
        RuleFor(r => r.Note).AtMost(1000, texts);
        RuleFor(r => r.Note).Needed(texts).When(r => r.Reason == "other");
    }
}
