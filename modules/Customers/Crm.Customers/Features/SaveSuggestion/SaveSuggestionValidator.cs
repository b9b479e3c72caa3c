using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SaveSuggestion;

internal sealed class SaveSuggestionValidator : AbstractValidator<SuggestionFields>
{
    public SaveSuggestionValidator(ErrorTexts texts)
    {
        RuleFor(s => s.Title).Needed(texts).AtMost(120, texts);
        RuleFor(s => s.Text).Needed(texts).AtMost(4000, texts);
        RuleFor(s => s.Topic).Needed(texts).OneOf(SuggestionTopics.All, texts);
        RuleFor(s => s.Source).Needed(texts).OneOf(SuggestionSources.All, texts);
        RuleFor(s => s.SaidBy).AtMost(80, texts);
        RuleFor(s => s.SaidBy).Needed(texts).When(s => SuggestionSources.IsOutside(s.Source) && s.CustomerId is null);
        RuleFor(s => s.Benefit).AtMost(1000, texts);
    }
}
