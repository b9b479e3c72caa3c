using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.AddContact;

internal sealed class ContactValidator : AbstractValidator<ContactFields>
{
    private const int FirstYear = 1900;

    /// <param name="texts">Texts.</param>
    /// <param name="time">The clock.</param>
    /// <param name="masked">Whether a number may stand for the one it masks; not in a file.</param>
    public ContactValidator(ErrorTexts texts, TimeProvider? time = null, bool masked = true)
    {
        time ??= TimeProvider.System;
        RuleFor(c => c.Name).Needed(texts).AtMost(100, texts);
        RuleFor(c => c.Title).AtMost(100, texts);
        RuleFor(c => c.Role).OneOf(BuyingRoles.All, texts);
        RuleFor(c => c.Mobile).PhoneLike(texts, masked);
        RuleFor(c => c.Phone).PhoneLike(texts, masked);
        RuleFor(c => c.Email).EmailLike(texts);
        RuleFor(c => c.WeChat).AtMost(60, texts).NotMasked(texts, masked);
        RuleFor(c => c.PreferredChannel).OneOf(Channels.All, texts);
        RuleForEach(c => c.Consents).ChildRules(consent =>
        {
            consent.RuleFor(c => c.Channel).Needed(texts).OneOf(Channels.All, texts);
            consent.RuleFor(c => c.How).OneOf(ConsentWays.All, texts);
            consent.RuleFor(c => c.Note).AtMost(500, texts);
        });
        RuleFor(c => c.Consents).Must(said => said is null || said.DistinctBy(c => c.Channel).Count() == said.Count).WithMessage(_ => texts.Text("customers.consent.twice"));
        RuleFor(c => c.Birthday).Must(day => day is null || (day.Value.Year >= FirstYear && day.Value <= ChinaTime.Today(time.GetUtcNow())))
            .WithMessage(_ => texts.Text("customers.contact.birthday", FirstYear));
        RuleFor(c => c.Department).AtMost(100, texts);
        RuleFor(c => c.Relation).AtMost(200, texts);
        RuleFor(c => c.Gender).OneOf(Genders.All, texts);
        RuleFor(c => c.Address).AtMost(200, texts);
        RuleFor(c => c.NativePlace).AtMost(60, texts);
        RuleFor(c => c.Education).OneOf(Educations.All, texts);
        RuleFor(c => c.Character).AtMost(200, texts);
        RuleFor(c => c.Interests).AtMost(200, texts);
        RuleFor(c => c.Family).AtMost(1000, texts);
        RuleFor(c => c.Notes).AtMost(4000, texts);
    }
}
