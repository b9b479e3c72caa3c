using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Crm.Web.Pages.Knowledge;

/// <summary>
/// An article's Markdown as HTML that can do no harm: HTML in it is shown as text, links lead only to the web, mail, phone or this
/// portal, pictures come from this portal, and nothing carries a style.
/// </summary>
internal static class ArticleHtml
{
    private const int TopHeading = 2;
    private const int LowestHeading = 6;
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    public static MarkupString Of(string? markdown)
    {
        var document = Markdown.Parse(markdown ?? "", Pipeline);
        Tidy(document);
        return new MarkupString(document.ToHtml(Pipeline));
    }

    /// <summary>Without any markup, for an answer to a customer.</summary>
    public static string Plain(string? markdown) => Markdown.ToPlainText(markdown ?? "", Pipeline).Trim();

    private static void Tidy(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Tidy(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsSafe(l.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        // Alignment of columns would be written as a style, which the content security policy refuses.
        foreach (var column in document.Descendants<Table>().SelectMany(t => t.ColumnDefinitions))
            column.Alignment = null;
        var (level, first) = (TopHeading - 1, document.Descendants<HeadingBlock>().Select(h => h.Level).DefaultIfEmpty(1).Min());
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = level = Math.Min(LowestHeading, Math.Min(heading.Level - first + TopHeading, level + 1));
    }

    private static void Tidy(LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url;
        if (link.IsImage ? !IsOwn(url) : !IsSafe(url))
        {
            link.GetDynamicUrl = null;
            (link.Url, link.IsImage) = ("", false);
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }
        else if (!link.IsImage && !IsOwn(url))
            link.GetAttributes().AddProperty("rel", "noopener noreferrer nofollow");
    }

    /// <summary>A path of this portal or a place on the page; <c>//host</c> is another's.</summary>
    private static bool IsOwn(string? url) => url is { Length: > 0 } && (url[0] == '#' || (url[0] == '/' && (url.Length == 1 || url[1] is not ('/' or '\\'))));

    private static bool IsSafe(string? url) => IsOwn(url) || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme));
}
