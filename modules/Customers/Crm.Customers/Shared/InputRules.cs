using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Names;
using Crm.BuildingBlocks.Reference;
using Crm.Customers.Domain;
using Crm.Customers.Domain.Duplicates;
using FluentValidation;

namespace Crm.Customers.Shared;

/// <summary>Rules that several validators share; their texts name the value and what would be right.</summary>
internal static class InputRules
{
    public static IRuleBuilderOptions<T, string?> Needed<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts) =>
        rule.Must(v => !string.IsNullOrWhiteSpace(v)).WithMessage(_ => texts.Text("customers.required"));

    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int length, ErrorTexts texts) =>
        rule.Must(v => v is null || v.Trim().Length <= length).WithMessage((_, v) => texts.Text("customers.too_long", v!.Trim().Length, length));

    public static IRuleBuilderOptions<T, string?> OneOf<T>(this IRuleBuilder<T, string?> rule, IReadOnlyList<string> choices, ErrorTexts texts) =>
        rule.Must(v => string.IsNullOrWhiteSpace(v) || choices.Contains(v)).WithMessage((_, v) => texts.Text("customers.choice", v, string.Join(", ", choices)));

    public static IRuleBuilderOptions<T, string?> CreditCode<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts) =>
        rule.Must(v => string.IsNullOrWhiteSpace(v) || UnifiedSocialCreditCode.Explain(v) is null)
            .WithMessage((_, v) => UnifiedSocialCreditCode.Explain(v) is { } problem ? texts.Text(problem.Code, problem.Args) : "");

    public static IRuleBuilderOptions<T, string?> KnownRegion<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts) =>
        rule.Must(v => string.IsNullOrWhiteSpace(v) || Regions.Find(v) is not null).WithMessage((_, v) => texts.Text("customers.region", v));

    public static IRuleBuilderOptions<T, string?> KnownIndustry<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts) =>
        rule.Must(v => string.IsNullOrWhiteSpace(v) || Industries.Find(v) is not null).WithMessage((_, v) => texts.Text("customers.industry", v));

    /// <param name="rule">The rule.</param>
    /// <param name="texts">Texts.</param>
    /// <param name="masked">Whether it may stand for the number that it masks (C-25); then the record it belongs to says whether it does.</param>
    public static IRuleBuilderOptions<T, string?> PhoneLike<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts, bool masked = false) =>
        rule.Must(v => string.IsNullOrWhiteSpace(v) || (v.Length <= 60 && (MaskedNumbers.IsMasked(v) ? masked : Phones.Digits(v) is { Length: <= 24 })))
            .WithMessage((_, v) => texts.Text(MaskedNumbers.IsMasked(v) ? "customers.personal.masked" : "customers.phone", v));

    /// <summary>Not a masked value, where nothing is known that it could stand for.</summary>
    public static IRuleBuilderOptions<T, string?> NotMasked<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts, bool masked) =>
        rule.Must(v => masked || !MaskedNumbers.IsMasked(v)).WithMessage((_, v) => texts.Text("customers.personal.masked", v));

    public static IRuleBuilderOptions<T, string?> EmailLike<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts) =>
        rule.Must(v => string.IsNullOrWhiteSpace(v) || IsEmail(v.Trim())).WithMessage((_, v) => texts.Text("customers.email", v));

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return text.Length <= 254 && at > 0 && at == text.LastIndexOf('@') && text.IndexOf('.', at) is var dot && dot > at + 1 && dot < text.Length - 1
            && !text.Any(char.IsWhiteSpace);
    }
}
