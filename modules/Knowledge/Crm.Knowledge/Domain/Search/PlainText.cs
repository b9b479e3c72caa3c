using Markdig;

namespace Crm.Knowledge.Domain.Search;

/// <summary>An article's text without its Markdown, for search and snippets.</summary>
internal static class PlainText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    public static string? Of(string? markdown) => string.IsNullOrWhiteSpace(markdown) ? null : Markdown.ToPlainText(markdown, Pipeline).Trim();
}
