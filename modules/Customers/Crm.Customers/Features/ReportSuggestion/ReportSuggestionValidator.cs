using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.ReportSuggestion;

internal sealed class ReportSuggestionValidator : AbstractValidator<SuggestionProgressRequest>
{
    public ReportSuggestionValidator(ErrorTexts texts)
    {
        RuleFor(p => p.Text).Needed(texts).AtMost(2000, texts);
        RuleFor(p => p.Effect).Must(e => e is null or (>= SuggestionCriteria.Least and <= SuggestionCriteria.Most))
            .WithMessage(p => texts.Text("customers.suggestion.score", p.Effect, SuggestionCriteria.Least, SuggestionCriteria.Most));
    }
}
