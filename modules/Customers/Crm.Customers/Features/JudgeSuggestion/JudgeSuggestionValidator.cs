using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.JudgeSuggestion;

internal sealed class JudgeSuggestionValidator : AbstractValidator<JudgeSuggestionRequest>
{
    public JudgeSuggestionValidator(ErrorTexts texts)
    {
        RuleFor(j => j.Scores).Must(s => s is not null && SuggestionCriteria.All.All(c => s.ContainsKey(c.Name)) && s.Count == SuggestionCriteria.All.Count)
            .WithMessage(_ => texts.Text("customers.suggestion.scores", string.Join(", ", SuggestionCriteria.All.Select(c => c.Name))));
        RuleForEach(j => j.Scores).Must(s => s.Value is >= SuggestionCriteria.Least and <= SuggestionCriteria.Most)
            .WithMessage((_, s) => texts.Text("customers.suggestion.score", s.Value, SuggestionCriteria.Least, SuggestionCriteria.Most));
        RuleFor(j => j.Answer).Needed(texts).AtMost(2000, texts);
    }
}
