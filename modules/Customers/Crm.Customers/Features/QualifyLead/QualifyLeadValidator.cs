using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.QualifyLead;

internal sealed class QualifyLeadValidator : AbstractValidator<QualifyLeadRequest>
{
    public QualifyLeadValidator(ErrorTexts texts) => RuleFor(r => r.Note).AtMost(1000, texts);
}
