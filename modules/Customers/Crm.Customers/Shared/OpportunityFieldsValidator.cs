using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts.Api;
using FluentValidation;

namespace Crm.Customers.Shared;

internal sealed class OpportunityFieldsValidator : AbstractValidator<OpportunityFields>
{
    private const int MostWords = 10;

    public OpportunityFieldsValidator(ErrorTexts texts)
    {
        RuleFor(o => o.Title).Needed(texts).AtMost(200, texts);
        RuleFor(o => o.ExpectedClose).Must(d => d.Year is >= 2000 and <= 2100).WithMessage(o => texts.Text("customers.opportunity.close", o.ExpectedClose.ToString("yyyy-MM-dd")));
        RuleFor(o => o.Amount).OpportunityAmount(texts);
        RuleFor(o => o.Currency).Needed(texts).CurrencyCode(texts);
        RuleFor(o => o.Probability).Must(p => p is null or (>= 0 and <= 100)).WithMessage(o => texts.Text("customers.opportunity.probability", o.Probability));
        RuleFor(o => o.ProductLines).Must(w => w is null || w.Count <= MostWords).WithMessage(o => texts.Text("customers.opportunity.words", o.ProductLines!.Count, MostWords));
        RuleForEach(o => o.ProductLines).AtMost(60, texts);
        RuleFor(o => o.Competitors).Must(w => w is null || w.Count <= MostWords).WithMessage(o => texts.Text("customers.opportunity.words", o.Competitors!.Count, MostWords));
        RuleForEach(o => o.Competitors).AtMost(60, texts);
        RuleFor(o => o.NextStep).AtMost(200, texts);
        RuleFor(o => o.Notes).AtMost(4000, texts);
    }
}

/// <summary>Rules for money.</summary>
internal static class MoneyRules
{
    private const decimal Most = 9_999_999_999.99m;

    public static IRuleBuilderOptions<T, decimal?> OpportunityAmount<T>(this IRuleBuilder<T, decimal?> rule, ErrorTexts texts) =>
        rule.Must(a => a is null or (>= 0 and <= Most) && (a is null || decimal.Round(a.Value, 2) == a)).WithMessage((_, a) => texts.Text("customers.opportunity.amount", a, Most));

    public static IRuleBuilderOptions<T, string?> CurrencyCode<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts) =>
        rule.Must(c => string.IsNullOrWhiteSpace(c) || (c.Trim().Length == 3 && c.Trim().All(char.IsAsciiLetterUpper)))
            .WithMessage((_, c) => texts.Text("customers.currency", c));
}
