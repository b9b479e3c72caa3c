using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.AddContact;

internal sealed class ContactValidator : AbstractValidator<ContactFields>
{
    public ContactValidator(ErrorTexts texts)
    {
        RuleFor(c => c.Name).Needed(texts).AtMost(100, texts);
        RuleFor(c => c.Title).AtMost(100, texts);
        RuleFor(c => c.Role).OneOf(BuyingRoles.All, texts);
        RuleFor(c => c.Mobile).PhoneLike(texts);
        RuleFor(c => c.Phone).PhoneLike(texts);
        RuleFor(c => c.Email).EmailLike(texts);
        RuleFor(c => c.WeChat).AtMost(60, texts);
        RuleFor(c => c.PreferredChannel).OneOf(Channels.All, texts);
        RuleForEach(c => c.Consents).ChildRules(consent => consent.RuleFor(c => c.Channel).Needed(texts).OneOf(Channels.All, texts));
        RuleFor(c => c.Notes).AtMost(4000, texts);
    }
}
