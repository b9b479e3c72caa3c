using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RegisterCustomer;

internal sealed class RegisterCustomerValidator : AbstractValidator<RegisterCustomerRequest>
{
    public RegisterCustomerValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Customer).NotNull().WithMessage(_ => texts.Text("customers.required")).SetValidator(new CustomerFieldsValidator(texts));
        RuleFor(r => r.DuplicateReason).AtMost(500, texts);
    }
}
