using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.ResolveCase;

internal sealed class ResolveCaseValidator : AbstractValidator<ResolveCaseRequest>
{
    public ResolveCaseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Solution).Line(texts, 5000);
        RuleFor(r => r.Cause).AtMost(texts, 5000);
        RuleFor(r => r.AnswerToCustomer).AtMost(texts, 10_000);
        RuleFor(r => r.Channel).IsInEnum().WithMessage(r => texts.Text("service.word", r.Channel, string.Join(", ", Words.All<CaseChannel>())));
    }
}
