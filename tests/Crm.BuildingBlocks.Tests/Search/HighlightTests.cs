using Crm.BuildingBlocks.Search;

namespace Crm.BuildingBlocks.Tests.Search;

public sealed class HighlightTests
{
    [Theory]
    [InlineData("北京华夏电力有限公司", "华夏", "北京[华夏]电力有限公司")]
    [InlineData("北京华夏电力有限公司", "华夏 公司", "北京[华夏]电力有限[公司]")]
    [InlineData("ABB Power, Zürich", "zur pow", "ABB [Pow]er, [Zür]ich")]
    [InlineData("ＡＢＢ电气", "abb", "[ＡＢＢ]电气")]
    [InlineData("cabbage ABB", "abb", "cabbage [ABB]")]
    [InlineData("tel 138-0000-1234", "00001234", "tel 138-[0000-1234]")]
    [InlineData("tel 13800001234", "1234", "tel 1380000[1234]")]
    [InlineData("KH00015", "00015", "KH[00015]")]
    [InlineData("变压器异常处理", "变压气异常", "[变压]器[异常]处理")]
    [InlineData("Straße", "strass", "[Straß]e")]
    [InlineData("华夏", "", "华夏")]
    [InlineData("华夏", null, "华夏")]
    [InlineData("", "华夏", "")]
    [InlineData(null, "华夏", "")]
    public void What_was_typed_is_marked(string? text, string? typed, string marked) => Show(SearchText.Highlight(text, typed)).ShouldBe(marked);

    [Theory]
    [InlineData("北京华夏电力有限公司", "hxdl", "北京[华夏电力]有限公司")]
    [InlineData("北京华夏电力有限公司", "huaxia", "北京[华夏]电力有限公司")]
    [InlineData("北京华夏电力有限公司", "huaxiad", "北京[华夏电]力有限公司")]
    [InlineData("重庆银行", "cqyh", "[重庆银行]")]
    [InlineData("北京华夏", "shanghai", "北京华夏")]
    public void Names_are_marked_by_sound(string name, string typed, string marked)
    {
        Show(SearchText.Highlight(name, typed, isName: true)).ShouldBe(marked);
        Show(SearchText.Highlight(name, typed)).ShouldBe(name);
    }

    [Fact]
    public void A_snippet_shows_the_part_with_most_matches()
    {
        var text = new string('前', 300) + "变压器异常，\n请先断开变压器电源。" + new string('后', 300);
        var snippet = Show(SearchText.Snippet(text, "变压器", 40));
        snippet.ShouldStartWith("…前");
        snippet.ShouldEndWith("后…");
        snippet.ShouldContain("[变压器]异常， 请先断开[变压器]电源。");
        Show(SearchText.Snippet("短文", "变压器", 40)).ShouldBe("短文");
        Show(SearchText.Snippet(text, "没有", 10)).ShouldBe(new string('前', 10) + "…");
    }

    private static string Show(IEnumerable<TextPiece> pieces) => string.Concat(pieces.Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text));
}
