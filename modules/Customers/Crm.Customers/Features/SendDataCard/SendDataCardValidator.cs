using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SendDataCard;

internal sealed class SendDataCardValidator : AbstractValidator<SendDataCardRequest>
{
    public SendDataCardValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Fields).Must(f => f is { Count: > 0 and <= CardFields.Most }).WithMessage(r => texts.Text("customers.card.fields", r.Fields?.Count ?? 0, CardFields.Most));
        RuleForEach(r => r.Fields).Needed(texts);
        RuleFor(r => r.Days).InclusiveBetween(1, CardFields.MostDays).WithMessage(_ => texts.Text("customers.card.days", CardFields.MostDays));
        RuleFor(r => r.Message).AtMost(1000, texts);
    }
}
