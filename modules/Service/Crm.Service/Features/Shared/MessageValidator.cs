using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using FluentValidation;

namespace Crm.Service.Features.Shared;

internal sealed class MessageValidator : AbstractValidator<MessageRequest>
{
    public MessageValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Channel).IsInEnum().WithMessage(r => texts.Text("service.word", r.Channel, string.Join(", ", Words.All<CaseChannel>())));
        RuleFor(r => r.Text).Line(texts, 10_000);
    }
}
