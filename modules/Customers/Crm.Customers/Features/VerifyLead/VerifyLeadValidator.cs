using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.VerifyLead;

internal sealed class VerifyLeadValidator : AbstractValidator<VerifyLeadRequest>
{
    public VerifyLeadValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Verification).Needed(texts).OneOf(LeadVerifications.All, texts);
        RuleFor(r => r.ValueGrade).Must(v => v is null or (>= 1 and <= 5)).WithMessage((_, v) => texts.Text("customers.lead.value_grade", v));
        RuleFor(r => r.Importance).OneOf(Importances.All, texts);
        RuleFor(r => r.Note).AtMost(1000, texts);
    }
}
