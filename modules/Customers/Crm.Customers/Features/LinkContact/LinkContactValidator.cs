using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.LinkContact;

internal sealed class LinkContactValidator : AbstractValidator<LinkContactRequest>
{
    public LinkContactValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Role).OneOf(BuyingRoles.All, texts);
        RuleFor(r => r.Department).AtMost(100, texts);
        RuleFor(r => r.Relation).AtMost(200, texts);
    }
}
