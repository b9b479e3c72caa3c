using Crm.BuildingBlocks.Search;

namespace Crm.BuildingBlocks.Tests.Search;

public sealed class DocumentTests
{
    [Theory]
    [InlineData("北京华夏电力有限公司", "华夏电力", "华夏", "夏", "电力有限", "hxdl", "HXDL", "hx", "bjhxdl", "huaxia", "huax", "beijing", "hua xia", "hxdlyxgs", "华夏 dl")]
    [InlineData("北京华夏电力有限公司", "beijinghuaxiadianli", "beijinghuaxia", "huaxiadianliyouxiangongsi", "bjhxdlyxgs")]
    [InlineData("重庆银行", "cqyh", "chongqing", "yinhang", "zhongqing", "zqyh")]
    [InlineData("长城音乐", "ccyy", "changcheng", "yinyue", "changchengyinyue")]
    [InlineData("单晓曾", "sxz", "shanxiaozeng", "dan")]
    [InlineData("西安", "xi'an", "xian", "xa")]
    [InlineData("绿地略", "lvdi", "lvdilue", "lvdilve")]
    [InlineData("TCL科技集团", "tcl", "tclkj", "tclkeji", "kjjt", "TCL科技")]
    [InlineData("Zürich Insurance", "zurich", "Zür", "insur", "ZÜRICH insurance")]
    [InlineData("ＡＢＢ（中国）", "abb", "ABB中国", "abbzg", "ａｂｂ")]
    [InlineData("Straße Øresund", "strasse", "oresund")]
    public void A_name_is_found_by_any_part_typed_any_way(string name, params string[] typed)
    {
        var vector = SearchText.IndexName(name);
        foreach (var t in typed)
            vector.Finds(t).ShouldBeTrue($"'{t}' in {vector}");
    }

    [Theory]
    [InlineData("北京华夏电力有限公司", "夏华", "电电", "xhdl", "uaxia", "华夏q", "上海", "beijinghuaxib")]
    [InlineData("华夏", "华夏电")]
    [InlineData("Zürich", "urich")]
    public void A_name_is_not_found_by_what_it_does_not_contain(string name, params string[] typed)
    {
        foreach (var t in typed)
            SearchText.IndexName(name).Finds(t).ShouldBeFalse(t);
    }

    [Theory]
    [InlineData("13800001234", "138", "1234", "00001234", "0123", "+86 138 0000 1234", "138-0000-1234", "8613800001234")]
    [InlineData("+86 138-0000-1234", "13800001234", "1234", "138 0000 1234")]
    [InlineData("0571-8765 4321", "057187654321", "87654321", "8765", "4321", "0571-8765", "8765-4321")]
    [InlineData("JRN010023", "jrn", "JRN01", "010023", "10023", "0023")]
    [InlineData("KA-2024-0015", "ka-2024", "KA2024", "0015", "2024-0015", "15", "KA-2024-0015")]
    [InlineData("zhang.san@huaxia.com.cn", "zhang", "zhang.san@huaxia", "huaxia.com", "zhang.san@huaxia.com.cn")]
    [InlineData("91440300708461136T", "9144", "91440300708461136t")]
    [InlineData("订单20240315已发货", "20240315", "订单2024", "0315", "已发货")]
    public void Numbers_and_codes_are_found_from_their_parts(string text, params string[] typed)
    {
        var vector = SearchText.Index(text);
        foreach (var t in typed)
            vector.Finds(t).ShouldBeTrue($"'{t}' in {vector}");
    }

    [Fact]
    public void Weights_tell_fields_apart_and_fields_do_not_touch()
    {
        var text = new SearchDocument().AddName("华夏").Add("停电", SearchWeight.B).Add("变电", SearchWeight.D).ToString();
        text.ShouldContain("华夏:1A");
        text.ShouldContain("停电:13B");
        text.ShouldMatch("变电:\\d+( |$)");
        text.ShouldNotContain("夏停");
        text.Split(' ').ShouldContain("huaxia");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ，。!😀\ud800")]
    public void Nothing_searchable_gives_an_empty_vector(string? text)
    {
        SearchText.Index(text).Count.ShouldBe(0);
        SearchText.IndexName(text).Count.ShouldBe(0);
    }

    [Fact]
    public void A_book_stays_below_PostgreSQL_s_limit()
    {
        var random = new Random(1);
        var book = string.Concat(Enumerable.Range(0, 600_000).Select(_ => (char)random.Next(0x4e00, 0x9fa5)));
        var vector = new SearchDocument().Add(book, SearchWeight.D).ToString();
        vector.Length.ShouldBeInRange(100_000, 1_000_000);
        SearchText.Index(book[..50_000]).Finds(book.Substring(700, 8)).ShouldBeTrue();
    }

    [Fact]
    public void Legal_forms_do_not_bloat_a_name()
    {
        var bare = SearchText.IndexName("北京华夏电力").Count;
        SearchText.IndexName("北京华夏电力有限公司").Count.ShouldBeLessThan(bare + 10);
    }
}
