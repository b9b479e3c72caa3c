using Crm.BuildingBlocks.Errors;
using FluentValidation;

namespace Crm.Service.Features.Shared;

/// <summary>Rules for text that people type.</summary>
internal static class TextRules
{
    /// <summary>Something must be there, and not too much.</summary>
    public static IRuleBuilderOptions<T, string> Line<T>(this IRuleBuilder<T, string> rule, ErrorTexts texts, int most) => rule
        .NotEmpty().WithMessage(_ => texts.Text("service.required"))
        .MaximumLength(most).WithMessage((_, value) => texts.Text("service.too_long", value.Length, most));

    /// <summary>Not too much, if anything.</summary>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, ErrorTexts texts, int most) => rule
        .MaximumLength(most).WithMessage((_, value) => texts.Text("service.too_long", value!.Length, most));
}
