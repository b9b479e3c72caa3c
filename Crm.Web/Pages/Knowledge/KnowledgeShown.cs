using System.Globalization;
using Crm.Knowledge.Contracts.Api;
using Crm.Web.Components.Feedback;
using Crm.Web.Components.Fields;

namespace Crm.Web.Pages.Knowledge;

/// <summary>How Knowledge's words look.</summary>
internal static class KnowledgeShown
{
    public static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>For the <c>lang</c> attribute.</summary>
    public static string Code(string language) => language == "en" ? "en" : "zh-CN";

    public static Tone Tone(this ArticleState state) => state switch
    {
        ArticleState.Published => Components.Feedback.Tone.Good,
        ArticleState.InReview => Components.Feedback.Tone.Info,
        ArticleState.DueForReview => Components.Feedback.Tone.Warn,
        ArticleState.Retired => Components.Feedback.Tone.Muted,
        _ => Components.Feedback.Tone.Neutral,
    };

    public static Tone Tone(this Confidentiality level) => level switch
    {
        Confidentiality.Public => Components.Feedback.Tone.Good,
        Confidentiality.Confidential => Components.Feedback.Tone.Bad,
        _ => Components.Feedback.Tone.Neutral,
    };

    public static string? Title(this ArticleFields content, string language) => language == "en" ? content.TitleEn : content.TitleZh;

    public static string? Body(this ArticleFields content, string language) => language == "en" ? content.BodyEn : content.BodyZh;

    /// <summary>The title in the reader's language, else in the other one.</summary>
    public static string Title(this ArticleFields content) => (English ? content.TitleEn ?? content.TitleZh : content.TitleZh ?? content.TitleEn) ?? "—";

    /// <summary>Which languages there are, the reader's first.</summary>
    public static IReadOnlyList<string> Languages(this ArticleFields content) =>
        [.. (English ? new[] { "en", "zh" } : ["zh", "en"]).Where(language => content.Title(language) is not null)];

    /// <summary>All categories as choices, those below indented.</summary>
    public static Option[] Options(IReadOnlyList<CategoryView> categories) =>
        [.. categories.Select(c => new Option(c.Id.ToString(), new string('\u3000', Depth(c, categories)) + Name(c)))];

    public static string Name(this CategoryView category) => English ? category.NameEn : category.NameZh;

    /// <summary>How many articles are in it and below it: as many as a search in it finds.</summary>
    public static int Articles(CategoryView category, IReadOnlyList<CategoryView> all) =>
        category.Articles + all.Where(c => c.ParentId == category.Id).Sum(c => Articles(c, all));

    public static int Depth(CategoryView category, IReadOnlyList<CategoryView> all)
    {
        var depth = 0;
        for (var above = category.ParentId; above is { } id && depth < all.Count; above = all.FirstOrDefault(c => c.Id == id)?.ParentId)
            depth++;
        return depth;
    }
}
