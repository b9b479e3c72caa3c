using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.SplitCase;

internal sealed class SplitCaseValidator : AbstractValidator<SplitCaseRequest>
{
    public SplitCaseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Kind).IsInEnum().WithMessage(r => texts.Text("service.word", r.Kind, string.Join(", ", Words.All<CaseKind>())));
        RuleFor(r => r.Subject).Line(texts, 200);
        RuleFor(r => r.Description).AtMost(texts, 10_000);
    }
}
