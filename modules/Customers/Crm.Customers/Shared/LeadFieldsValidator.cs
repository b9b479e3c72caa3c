using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;
using FluentValidation;

namespace Crm.Customers.Shared;

internal sealed class LeadFieldsValidator : AbstractValidator<LeadFields>
{
    public LeadFieldsValidator(ErrorTexts texts, bool masked = false)
    {
        RuleFor(l => l.Name).Needed(texts).AtMost(200, texts);
        RuleFor(l => l.NameEn).AtMost(200, texts);
        RuleFor(l => l.Source).Needed(texts).OneOf(LeadSources.All, texts);
        RuleFor(l => l.Nature).OneOf(Natures.All, texts);
        RuleFor(l => l.Industry).KnownIndustry(texts);
        RuleFor(l => l.Region).KnownRegion(texts);
        RuleFor(l => l.Address).AtMost(300, texts);
        RuleFor(l => l.Web).AtMost(200, texts);
        RuleFor(l => l.Uscc).CreditCode(texts);
        RuleFor(l => l.Need).AtMost(4000, texts);
        RuleFor(l => l.BroughtBy).AtMost(200, texts);
        RuleFor(l => l.Contacts).Must(c => c is null || c.Count <= 20).WithMessage(l => texts.Text("customers.lead.contacts", l.Contacts.Count, 20));
        RuleFor(l => l.Contacts).Must((l, c) => c is not null && c.Any(LeadInput.HasChannel)).WithMessage(_ => texts.Text("customers.lead.unreachable"));
        RuleForEach(l => l.Contacts).SetValidator(new LeadContactValidator(texts, masked));
    }
}

internal sealed class LeadContactValidator : AbstractValidator<LeadContact>
{
    public LeadContactValidator(ErrorTexts texts, bool masked = false)
    {
        RuleFor(c => c.Name).AtMost(100, texts);
        RuleFor(c => c.Title).AtMost(100, texts);
        RuleFor(c => c.Phone).PhoneLike(texts, masked);
        RuleFor(c => c.Mobile).PhoneLike(texts, masked);
        RuleFor(c => c.Email).EmailLike(texts);
        RuleFor(c => c.WeChat).AtMost(60, texts).NotMasked(texts, masked);
    }
}
