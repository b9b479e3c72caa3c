using Crm.BuildingBlocks.Errors;
using Crm.Knowledge.Contracts.Api;
using FluentValidation;

namespace Crm.Knowledge.Features.ChangeArticle;

internal sealed class ArticleFieldsValidator : AbstractValidator<ArticleFields>
{
    private const int LongestTitle = 200;
    private const int LongestBody = 100_000;
    private const int LongestWord = 60;

    public ArticleFieldsValidator(ErrorTexts texts)
    {
        RuleFor(f => f.TitleZh).MaximumLength(LongestTitle).WithMessage(f => texts.Text("knowledge.too_long", f.TitleZh!.Length, LongestTitle));
        RuleFor(f => f.TitleEn).MaximumLength(LongestTitle).WithMessage(f => texts.Text("knowledge.too_long", f.TitleEn!.Length, LongestTitle));
        RuleFor(f => f.BodyZh).MaximumLength(LongestBody).WithMessage(f => texts.Text("knowledge.too_long", f.BodyZh!.Length, LongestBody));
        RuleFor(f => f.BodyEn).MaximumLength(LongestBody).WithMessage(f => texts.Text("knowledge.too_long", f.BodyEn!.Length, LongestBody));
        RuleFor(f => f.TitleZh).NotEmpty().When(f => string.IsNullOrWhiteSpace(f.TitleEn)).WithMessage(_ => texts.Text("knowledge.title_missing"));
        RuleFor(f => f.Confidentiality).IsInEnum().WithMessage(_ => texts.Text("knowledge.confidentiality"));
        Words(f => f.Tags, 20, texts);
        Words(f => f.Keywords, 50, texts);
        RuleFor(f => f.RelatedIds).Must(ids => ids is null || ids.Count <= 20).WithMessage(f => texts.Text("knowledge.too_many", f.RelatedIds!.Count, 20));
    }

    private void Words(System.Linq.Expressions.Expression<Func<ArticleFields, IReadOnlyList<string>?>> words, int most, ErrorTexts texts)
    {
        var read = words.Compile();
        RuleFor(words).Must(w => w is null || w.Count <= most).WithMessage(f => texts.Text("knowledge.too_many", read(f)!.Count, most));
        RuleFor(words).Must(w => w is null || w.All(word => word is { Length: <= LongestWord })).WithMessage(_ => texts.Text("knowledge.word_too_long", LongestWord));
    }
}
