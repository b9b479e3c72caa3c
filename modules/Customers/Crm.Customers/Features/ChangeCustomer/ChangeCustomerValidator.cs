using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ChangeCustomer;

internal sealed class ChangeCustomerValidator : AbstractValidator<CustomerFields>
{
    public ChangeCustomerValidator(ErrorTexts texts) => Include(new CustomerFieldsValidator(texts, masked: true));
}
