using AngleSharp.Html.Parser;
using Crm.Web.Pages.Knowledge;
using FsCheck;
using FsCheck.Fluent;

namespace Crm.Web.Tests.Knowledge;

/// <summary>Whatever somebody writes into an article, a reader's browser meets only harmless HTML.</summary>
public sealed class ArticleHtmlTests
{
    private static readonly string[] Elements =
        ["P", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "LI", "BLOCKQUOTE", "PRE", "CODE", "EM", "STRONG", "A", "IMG", "BR", "HR", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD"];
    private static readonly string[] Attributes = ["href", "src", "alt", "title", "rel", "class", "start", "type"];
    private static readonly string[] Fragments =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))", "[x](&#106;avascript:alert(1))", "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:msgbox)", "<javascript:alert(1)>",
        "![x](javascript:alert(1))", "![x](https://evil.example/p.png)", "![x](//evil.example/p.png)", "[x](//evil.example)", "[x]: javascript:alert(1)\n\n[x]", "[x][y]\n\n[y]: data:text/html,x",
        "| a | b |\n|:-:|--:|\n| <b>1</b> | [x](javascript:1) |", "# H {onclick=alert(1)}", "```<script>\n</script>\n```", "`<script>`", "> <iframe src=//x>", "- [ ] x\n- <a href=javascript:1>x</a>",
        "<style>*{display:none}</style>", "<!-- --><base href=//x>", "[ok](https://example.com)", "[own](/knowledge)", "https://example.com/?a=1&b=2", "<https://ok.example>", "<a@b.cn>", "**b** _i_", "\n", " ", "\"", "'", "(", ")", "[", "]", "<", ">", "&", "\\",
    ];

    [Fact]
    public void Nothing_but_harmless_elements_attributes_and_addresses_is_written()
    {
        var text = Gen.Elements(Fragments).ArrayOf().Select(string.Concat);
        Prop.ForAll(text.ToArbitrary(), markdown =>
        {
            var body = new HtmlParser().ParseDocument($"<body>{ArticleHtml.Of(markdown).Value}</body>").Body!;
            foreach (var element in body.QuerySelectorAll("*"))
            {
                Elements.ShouldContain(element.TagName, markdown);
                foreach (var attribute in element.Attributes)
                    Attributes.ShouldContain(attribute.Name, markdown);
                if (element.GetAttribute("href") is { Length: > 0 } href)
                    href.ShouldMatch("^(https?://|mailto:|tel:|#|/(?![/\\\\]))", markdown);
                if (element.GetAttribute("src") is { } source)
                    source.ShouldMatch("^/(?![/\\\\])", markdown);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("# 一\n\n### 三\n\n## 二", "<h2>一</h2>|<h3>三</h3>|<h3>二</h3>")]
    [InlineData("[x](javascript:alert(1)) 后", "<p>x 后</p>")]
    [InlineData("[官网](https://example.com)", "<p><a href=\"https://example.com\" rel=\"noopener noreferrer nofollow\">官网</a></p>")]
    [InlineData("[内部](/knowledge)", "<p><a href=\"/knowledge\">内部</a></p>")]
    [InlineData("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>")]
    public void Examples(string markdown, string html) =>
        ArticleHtml.Of(markdown).Value.Trim().Replace("\n", "|", StringComparison.Ordinal).ShouldBe(html);
}
