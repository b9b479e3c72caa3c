using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.PlanSuggestion;

internal sealed class PlanSuggestionValidator : AbstractValidator<PlanSuggestionRequest>
{
    public PlanSuggestionValidator(ErrorTexts texts)
    {
        RuleFor(p => p.Goal).Needed(texts).AtMost(500, texts);
        RuleFor(p => p.Plan).AtMost(4000, texts);
        RuleFor(p => p.ResponsibleId).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
        RuleFor(p => p.DueOn).NotEmpty().WithMessage(_ => texts.Text("customers.required"));
    }
}
