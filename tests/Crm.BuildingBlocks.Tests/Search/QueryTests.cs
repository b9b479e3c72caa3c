using Crm.BuildingBlocks.Search;

namespace Crm.BuildingBlocks.Tests.Search;

public sealed class QueryTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t\n ")]
    [InlineData("，。！、（）《》…—")]
    [InlineData("!&|():*'\\\"<->")]
    [InlineData("\0\u0001\ud800")]
    [InlineData("😀")]
    public void Nothing_searchable_means_no_filter(string? typed)
    {
        SearchText.Query(typed).ShouldBeNull();
        SearchText.FuzzyQuery(typed).ShouldBeNull();
        SearchText.LooseQuery(typed).ShouldBeNull();
    }

    [Theory]
    [InlineData("电", "'电':*")]
    [InlineData("电力", "'电力'")]
    [InlineData("华夏电力", "'华夏' & '夏电' & '电力'")]
    [InlineData("Hua", "'hua':*")]
    [InlineData("华夏 ABB", "'华夏' & 'abb':*")]
    [InlineData("ＡＢＢ　华夏", "'abb':* & '华夏'")]
    [InlineData("Zürich", "'zurich':*")]
    [InlineData("KA-2024", "'ka2024':* | 'ka':* & '2024':*")]
    [InlineData("+86 13800001234", "'13800001234':* | '86':* & '13800001234':*")]
    [InlineData("beijinghuaxiadianli", "'beijinghuaxiadianli':* | 'beijingh~' | 'beijinghuaxiad~'")]
    public void What_was_typed_becomes_a_query(string typed, string query) =>
        SearchText.Query(typed)!.ToString().Replace("( ", "").Replace(" )", "").ShouldBe(query);

    [Fact]
    public void A_fuzzy_query_asks_for_either_half_of_a_fragment() =>
        SearchText.FuzzyQuery("变压器")!.ToString().ShouldBe("'变压' & '压器'");

    [Fact]
    public void Synonyms_stand_for_each_other_inside_a_fragment()
    {
        var synonyms = new Synonyms([["停电", "断电", "没电"], ["AC", "空调"]]);
        SearchText.Query("昨天断电了", synonyms)!.ToString().ShouldContain("停电");
        SearchText.Query("空调", synonyms)!.ToString().ShouldContain("'ac':*");
        SearchText.Query("ac", synonyms)!.ToString().ShouldContain("空调");
        SearchText.Query("停", synonyms)!.ToString().ShouldBe("'停':*");
    }

    [Fact]
    public void A_loose_query_leaves_out_function_words() =>
        SearchText.LooseQuery("变压器怎么办")!.ToString().ShouldNotContain("怎么");

    [Fact]
    public void A_loose_query_leaves_out_what_is_common_unless_nothing_else_is_there()
    {
        var common = new HashSet<string> { "客户", "服务" };
        SearchText.LooseQuery("客户变压器", common: common)!.ToString().ShouldBe("( '户变' | '变压' ) | '压器'");
        SearchText.LooseQuery("客户", common: common)!.ToString().ShouldBe("'客户'");
    }
}
