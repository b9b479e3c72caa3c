using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.RewardSuggestion;

internal sealed class RewardSuggestionValidator : AbstractValidator<RewardSuggestionRequest>
{
    public RewardSuggestionValidator(ErrorTexts texts)
    {
        RuleFor(r => r.Kind).Needed(texts).OneOf(SuggestionRewards.All, texts);
        RuleFor(r => r.Amount).Must(a => a is > 0 and <= 1_000_000m && decimal.Round(a.Value, 2) == a).When(r => r.Kind == SuggestionRewards.Material)
            .WithMessage(r => texts.Text("customers.opportunity.amount", r.Amount, 1_000_000m));
        RuleFor(r => r.Note).Needed(texts).AtMost(500, texts);
    }
}
