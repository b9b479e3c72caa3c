using Crm.BuildingBlocks.Errors;

namespace Crm.Knowledge.Domain.Articles;

/// <summary>What must be there before somebody reviews an article: a category, and title with text in at least one language.</summary>
internal static class Completeness
{
    public static void Check(ArticleContent content)
    {
        if (content.TitleZh is null && content.TitleEn is null)
            throw new RuleException("knowledge.title_missing", "titleZh");
        Pair(content.TitleZh, content.BodyZh, "titleZh", "bodyZh");
        Pair(content.TitleEn, content.BodyEn, "titleEn", "bodyEn");
        if (content.CategoryId is null)
            throw new RuleException("knowledge.category_missing", "categoryId");
    }

    private static void Pair(string? title, string? body, string titleField, string bodyField)
    {
        if (title is null && body is not null)
            throw new RuleException("knowledge.title_missing", titleField);
        if (title is not null && body is null)
            throw new RuleException("knowledge.body_missing", bodyField);
    }
}
