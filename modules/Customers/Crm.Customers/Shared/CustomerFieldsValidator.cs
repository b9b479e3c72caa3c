using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Shared;

internal sealed class CustomerFieldsValidator : AbstractValidator<CustomerFields>
{
    private const decimal MostCapital = 9_999_999_999_999.99m;

    public CustomerFieldsValidator(ErrorTexts texts, bool masked = false)
    {
        RuleFor(c => c.Name).Needed(texts).AtMost(200, texts);
        RuleFor(c => c.NameEn).AtMost(200, texts);
        RuleFor(c => c.Nature).Needed(texts).OneOf(Natures.All, texts);
        RuleFor(c => c.Ownership).OneOf(Ownerships.All, texts);
        RuleFor(c => c.Industry).KnownIndustry(texts);
        RuleFor(c => c.Region).KnownRegion(texts);
        RuleFor(c => c.Web).AtMost(200, texts);
        RuleFor(c => c.Uscc).CreditCode(texts);
        RuleFor(c => c.ExternalCode).AtMost(50, texts);
        RuleFor(c => c.Source).OneOf(LeadSources.All, texts);
        RuleFor(c => c.Confidentiality).Needed(texts).OneOf(Confidentialities.All, texts);
        RuleFor(c => c.Notes).AtMost(4000, texts);
        RuleFor(c => c.FoundedOn).Must(d => d is null || (d.Value.Year >= 1000 && d <= ChinaTime.Today(DateTimeOffset.UtcNow)))
            .WithMessage(c => texts.Text("customers.founded", c.FoundedOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        RuleFor(c => c.Capital).Must(a => a is not { } amount || (amount is >= 0 and <= MostCapital && decimal.Round(amount, 2) == amount))
            .WithMessage(c => texts.Text("customers.opportunity.amount", c.Capital, MostCapital));
        RuleFor(c => c.CapitalCurrency).CurrencyCode(texts);
        RuleFor(c => c.Phones).Must(p => p is null || p.Count <= 10).WithMessage(c => texts.Text("customers.lead.contacts", c.Phones!.Count, 10));
        RuleForEach(c => c.Phones).PhoneLike(texts, masked);
        RuleFor(c => c.Addresses).Must(a => a is null || a.Count <= 10).WithMessage(c => texts.Text("customers.lead.contacts", c.Addresses!.Count, 10));
        RuleForEach(c => c.Addresses).SetValidator(new AddressValidator(texts));
    }
}

internal sealed class AddressValidator : AbstractValidator<CustomerAddress>
{
    public AddressValidator(ErrorTexts texts)
    {
        RuleFor(a => a.Purpose).Needed(texts).OneOf(AddressPurposes.All, texts);
        RuleFor(a => a.Text).AtMost(300, texts);
        RuleFor(a => a.PostalCode).AtMost(12, texts);
    }
}
