using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Archive;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.SaveField;

internal sealed class SaveFieldValidator : AbstractValidator<ArchiveFieldSettings>
{
    private const int MostIndustries = 30;

    public SaveFieldValidator(ErrorTexts texts)
    {
        RuleFor(f => f.Section).Needed(texts).OneOf(ArchiveSections.All, texts);
        RuleFor(f => f.Kind).Needed(texts).OneOf(ArchiveKinds.All, texts);
        RuleFor(f => f.Label).Needed(texts).AtMost(60, texts);
        RuleFor(f => f.LabelEn).Needed(texts).AtMost(60, texts);
        RuleFor(f => f.Key).Must(k => string.IsNullOrWhiteSpace(k) || FieldRules.IsKey(k)).WithMessage(f => texts.Text("customers.field.key", f.Key));
        RuleFor(f => f.Help).AtMost(300, texts);
        RuleFor(f => f.HelpEn).AtMost(300, texts);
        RuleFor(f => f.Unit).AtMost(20, texts);
        RuleFor(f => f.UnitEn).AtMost(20, texts);
        RuleFor(f => f.MinLength).Must(n => n is null or (>= 0 and <= FieldRules.LongText)).WithMessage(f => texts.Text("customers.field.range", f.MinLength, 0, FieldRules.LongText));
        RuleFor(f => f.MaxLength).Must(n => n is null or (>= 1 and <= FieldRules.LongText)).WithMessage(f => texts.Text("customers.field.range", f.MaxLength, 1, FieldRules.LongText));
        RuleFor(f => f.Decimals).Must(n => n is null or (>= 0 and <= FieldRules.MostDecimals)).WithMessage(f => texts.Text("customers.field.range", f.Decimals, 0, FieldRules.MostDecimals));
        RuleFor(f => f.Min).Must(Kept).WithMessage(f => texts.Text("customers.field.range", f.Min, -FieldRules.Largest, FieldRules.Largest));
        RuleFor(f => f.Max).Must(Kept).WithMessage(f => texts.Text("customers.field.range", f.Max, -FieldRules.Largest, FieldRules.Largest));
        RuleFor(f => f.Nature).OneOf(Natures.All, texts);
        RuleFor(f => f.Industries).Must(i => i is null || i.Count <= MostIndustries).WithMessage(f => texts.Text("customers.field.choices_many", f.Industries!.Count, MostIndustries));
        RuleForEach(f => f.Industries).Needed(texts).KnownIndustry(texts);
        RuleForEach(f => f.Choices).ChildRules(choice =>
        {
            choice.RuleFor(c => c.Label).Needed(texts).AtMost(60, texts);
            choice.RuleFor(c => c.LabelEn).Needed(texts).AtMost(60, texts);
        });
    }

    private static bool Kept(decimal? number) => number is not { } n || (Math.Abs(n) <= FieldRules.Largest && decimal.Round(n, FieldRules.MostDecimals) == n);
}
