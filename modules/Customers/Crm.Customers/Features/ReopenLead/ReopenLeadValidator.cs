using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ReopenLead;

internal sealed class ReopenLeadValidator : AbstractValidator<ReopenLeadRequest>
{
    public ReopenLeadValidator(ErrorTexts texts) => RuleFor(r => r.Note).AtMost(1000, texts);
}
