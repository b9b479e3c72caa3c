using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.OrderFields;

internal sealed class OrderFieldsValidator : AbstractValidator<OrderFieldsRequest>
{
    public OrderFieldsValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Section).Needed(texts).OneOf(ArchiveSections.All, texts);
        RuleFor(r => r.Ids).NotNull().WithMessage(_ => texts.Text("customers.required"));
    }
}
