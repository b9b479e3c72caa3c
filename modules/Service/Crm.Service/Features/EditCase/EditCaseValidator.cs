using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Features.Shared;
using FluentValidation;

namespace Crm.Service.Features.EditCase;

internal sealed class EditCaseValidator : AbstractValidator<EditCaseRequest>
{
    public EditCaseValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Subject).Line(texts, 200);
        RuleFor(r => r.Description).AtMost(texts, 10_000);
        RuleFor(r => r.Wanted).AtMost(texts, 2000);
        RuleFor(r => r.About).AtMost(texts, 500);
        RuleFor(r => r.CallerName).AtMost(texts, 100);
        RuleFor(r => r.CallerPhone).AtMost(texts, 60);
    }
}
