using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RecordConsent;

internal sealed class RecordConsentValidator : AbstractValidator<RecordConsentRequest>
{
    public RecordConsentValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Channels).NotEmpty().WithMessage(_ => texts.Text("customers.consent.channels"));
        RuleFor(r => r.Channels).Must(said => said is null || said.Distinct().Count() == said.Count).WithMessage(_ => texts.Text("customers.consent.twice"));
        RuleForEach(r => r.Channels).OneOf(Channels.All, texts);
        RuleFor(r => r.How).Needed(texts).OneOf(ConsentWays.All, texts);
        RuleFor(r => r.Note).AtMost(500, texts);
    }
}
