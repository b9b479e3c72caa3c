using Crm.Knowledge.Contracts.Api;

namespace Crm.Web.Pages.Knowledge;

/// <summary>What is typed of an article.</summary>
public sealed class ArticleModel
{
    private static readonly char[] Separators = [',', '，', '、', ';', '；', '\n'];

    /// <summary>The version the writer knew.</summary>
    public string? Version { get; set; }

    /// <summary>Chinese title.</summary>
    public string? TitleZh { get; set; }

    /// <summary>Chinese text.</summary>
    public string? BodyZh { get; set; }

    /// <summary>English title.</summary>
    public string? TitleEn { get; set; }

    /// <summary>English text.</summary>
    public string? BodyEn { get; set; }

    /// <summary>Category; empty while none is chosen.</summary>
    public string? CategoryId { get; set; }

    /// <summary>Who may read it.</summary>
    public Confidentiality Confidentiality { get; set; } = Confidentiality.Internal;

    /// <summary>Tags, separated by commas.</summary>
    public string? Tags { get; set; }

    /// <summary>Keywords, separated by commas.</summary>
    public string? Keywords { get; set; }

    /// <summary>Related articles.</summary>
    public List<Guid>? RelatedIds { get; set; }

    internal static ArticleModel Of(ArticleDraft draft) => new()
    {
        Version = draft.ETag,
        TitleZh = draft.Content.TitleZh,
        BodyZh = draft.Content.BodyZh,
        TitleEn = draft.Content.TitleEn,
        BodyEn = draft.Content.BodyEn,
        CategoryId = draft.Content.CategoryId?.ToString(),
        Confidentiality = draft.Content.Confidentiality,
        Tags = Join(draft.Content.Tags),
        Keywords = Join(draft.Content.Keywords),
        RelatedIds = [.. draft.Content.RelatedIds ?? []],
    };

    internal ArticleFields Fields() =>
        new(TitleZh, BodyZh, TitleEn, BodyEn, Guid.TryParse(CategoryId, out var category) ? category : null, Confidentiality, Split(Tags), Split(Keywords), RelatedIds ?? []);

    internal static string Join(IReadOnlyList<string>? words) => string.Join(", ", words ?? []);

    internal static string[] Split(string? typed) => (typed ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
