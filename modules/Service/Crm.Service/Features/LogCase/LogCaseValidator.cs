using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.LogCase;

internal sealed class LogCaseValidator : AbstractValidator<LogCaseRequest>
{
    public LogCaseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Kind).IsInEnum().WithMessage(r => texts.Text("service.word", r.Kind, string.Join(", ", Words.All<CaseKind>())));
        RuleFor(r => r.Channel).IsInEnum().WithMessage(r => texts.Text("service.word", r.Channel, string.Join(", ", Words.All<CaseChannel>())));
        RuleFor(r => r.Subject).Line(texts, 200);
        RuleFor(r => r.Description).AtMost(texts, 10_000);
        RuleFor(r => r.Wanted).AtMost(texts, 2000);
        RuleFor(r => r.About).AtMost(texts, 500);
        RuleFor(r => r.CallerName).AtMost(texts, 100);
        RuleFor(r => r.CallerPhone).AtMost(texts, 60);
        RuleFor(r => r.AboutStaffIds).Must(ids => ids!.Count <= 50).When(r => r.AboutStaffIds is not null)
            .WithMessage(_ => texts.Text("service.too_many", 50));
    }
}
