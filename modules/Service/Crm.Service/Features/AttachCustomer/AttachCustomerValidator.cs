using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.AttachCustomer;

internal sealed class AttachCustomerValidator : AbstractValidator<AttachCustomerRequest>
{
    public AttachCustomerValidator(ErrorTexts texts)
    {
        RuleFor(r => r.CustomerId).NotEmpty().WithMessage(_ => texts.Text("service.unknown_customer"));
    }
}
