using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ChangeLead;

internal sealed class ChangeLeadValidator : AbstractValidator<LeadFields>
{
    public ChangeLeadValidator(ErrorTexts texts) => Include(new LeadFieldsValidator(texts, masked: true));
}
