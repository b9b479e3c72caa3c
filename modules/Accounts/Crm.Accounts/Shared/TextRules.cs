using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Accounts.Shared;

/// <summary>Checks that several requests have in common, with their texts.</summary>
internal static class TextRules
{
    /// <summary>Longest reason or comment.</summary>
    public const int LongText = 2000;

    public static IRuleBuilderOptions<T, string> Text<T>(this IRuleBuilder<T, string> rule, ErrorTexts texts, int longest) => rule
        .NotEmpty().WithMessage(_ => texts.Text("accounts.required"))
        .Must(value => value is null || value.Length <= longest).WithMessage((_, value) => texts.Text("accounts.too_long", value.Length, longest));

    public static IRuleBuilderOptions<T, string> OneOf<T>(this IRuleBuilder<T, string> rule, ErrorTexts texts, IReadOnlyList<string> words) => rule
        .Must(words.Contains).WithMessage((_, value) => texts.Text("accounts.word", value, string.Join(", ", words)));

    public static IRuleBuilderOptions<T, Guid> Chosen<T>(this IRuleBuilder<T, Guid> rule, ErrorTexts texts) => rule
        .NotEmpty().WithMessage(_ => texts.Text("accounts.required"));

    public static IRuleBuilderOptions<T, decimal> Amount<T>(this IRuleBuilder<T, decimal> rule, ErrorTexts texts) => rule
        .Must(amount => amount is >= 0 and < 10_000_000_000_000m).WithMessage((_, amount) => texts.Text("accounts.amount", amount));

    public static IRuleBuilderOptions<T, string?> Currency<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts) => rule
        .Must(code => code is null || (code.Length == 3 && code.All(char.IsAsciiLetterUpper))).WithMessage((_, code) => texts.Text("accounts.currency", code));
}
