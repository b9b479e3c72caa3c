using Crm.Knowledge.Contracts.Api;

namespace Crm.Knowledge.Domain.Articles;

/// <summary>What somebody typed elsewhere, as the first draft of an article.</summary>
internal static class DraftText
{
    private const int LongestTitle = 200;

    public static string Title(string text) => text.Length <= LongestTitle ? text : text[..LongestTitle];

    public static ArticleFields Fields(bool chinese, string title, string body) => chinese
        ? new ArticleFields(title, body, null, null, null, Confidentiality.Internal)
        : new ArticleFields(null, null, title, body, null, Confidentiality.Internal);

    /// <summary>It is no Markdown: its line breaks stay, a line that looks like a heading or list does not become one.</summary>
    public static string Literal(string text) => string.Join("\n\n", text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Trim()).Select(line => line.Length > 0 && "#>-+*=|`".Contains(line[0]) ? "\\" + line : line));

    public static bool Chinese(string text) => text.Any(c => c is >= '\u4e00' and <= '\u9fff');
}
