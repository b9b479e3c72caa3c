using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.NurtureLead;

internal sealed class NurtureLeadValidator : AbstractValidator<NurtureLeadRequest>
{
    public NurtureLeadValidator(ErrorTexts texts) => RuleFor(r => r.Note).AtMost(1000, texts);
}
