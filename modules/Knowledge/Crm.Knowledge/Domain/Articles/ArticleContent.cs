using Crm.BuildingBlocks.Auditing;
using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Domain.Articles;

/// <summary>What is written: the columns that a working copy and a frozen version share.</summary>
internal abstract class ArticleContent
{
    public string? TitleZh { get; private set; }

    [NotAudited]
    public string? BodyZh { get; private set; }

    public string? TitleEn { get; private set; }

    [NotAudited]
    public string? BodyEn { get; private set; }

    public Guid? CategoryId { get; private set; }
    public Confidentiality Confidentiality { get; private set; }
    public List<string> Tags { get; private set; } = [];
    public List<string> Keywords { get; private set; } = [];
    public List<Guid> RelatedIds { get; private set; } = [];

    /// <summary>The content as it travels.</summary>
    public ArticleFields Fields => new(TitleZh, BodyZh, TitleEn, BodyEn, CategoryId, Confidentiality, Tags, Keywords, RelatedIds);

    /// <summary>The Chinese title, or the English one.</summary>
    public string Title => TitleZh ?? TitleEn ?? "";

    protected void Take(ArticleFields fields)
    {
        (TitleZh, BodyZh, TitleEn, BodyEn) = (Line(fields.TitleZh), Text(fields.BodyZh), Line(fields.TitleEn), Text(fields.BodyEn));
        (CategoryId, Confidentiality) = (fields.CategoryId, fields.Confidentiality);
        (Tags, Keywords, RelatedIds) = (Words(fields.Tags), Words(fields.Keywords), [.. (fields.RelatedIds ?? []).Distinct()]);
    }

    private static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Line breaks as <c>\n</c>: browsers post others, which would make every line a change.</summary>
    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").TrimEnd();

    private static List<string> Words(IReadOnlyList<string>? words) =>
        [.. (words ?? []).Select(w => w.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
}
