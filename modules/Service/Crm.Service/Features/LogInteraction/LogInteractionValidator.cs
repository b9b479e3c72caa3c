using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.LogInteraction;

internal sealed class LogInteractionValidator : AbstractValidator<LogInteractionRequest>
{
    public LogInteractionValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Channel).IsInEnum().WithMessage(r => texts.Text("service.word", r.Channel, string.Join(", ", Words.All<CaseChannel>())));
        RuleFor(r => r.Summary).Line(texts, 500);
        RuleFor(r => r.CallerName).AtMost(texts, 100);
        RuleFor(r => r.CallerPhone).AtMost(texts, 60);
    }
}
