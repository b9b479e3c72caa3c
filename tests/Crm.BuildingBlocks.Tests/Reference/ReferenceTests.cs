using Crm.BuildingBlocks.Reference;

namespace Crm.BuildingBlocks.Tests.Reference;

public sealed class ReferenceTests
{
    [Fact]
    public void All_34_provinces_are_there_and_every_region_has_a_parent()
    {
        Regions.Provinces.Count.ShouldBe(34);
        Regions.All.Count.ShouldBeGreaterThan(3100);
        Regions.All.ShouldAllBe(r => Regions.PathOf(r.Code).First().Level == RegionLevel.Province && Regions.PathOf(r.Code).Last() == r);
        Regions.All.ShouldAllBe(r => r.Code.Length == 6 && r.Name.Length > 1 && r.LatinName.Length > 1);
    }

    [Fact]
    public void A_region_is_found_by_code_with_its_path()
    {
        Regions.FullName("330106").ShouldBe("浙江省杭州市西湖区");
        Regions.FullName("330106", english: true).ShouldBe("Xihu, Hangzhou, Zhejiang");
        Regions.FullName("110101").ShouldBe("北京市东城区");
        Regions.FullName("999999").ShouldBe("");
        Regions.Find("33")!.Name.ShouldBe("浙江省");
        Regions.Find("3301")!.ShouldBe(Regions.Find("330100"));
        Regions.Find(null).ShouldBeNull();
        Regions.ChildrenOf("330000").Count.ShouldBe(11);
        Regions.ChildrenOf("110000").ShouldContain(r => r.Name == "东城区");
        Regions.ChildrenOf("330106").ShouldBeEmpty();
        Regions.PrefixOf(Regions.Find("330100")!).ShouldBe("3301");
    }

    [Theory]
    [InlineData("杭州", "330100")]
    [InlineData("hangz", "330100")]
    [InlineData("HZS", "330100")]
    [InlineData("chongqing", "500000")]
    [InlineData("lu'an", "341500")]
    [InlineData("shaanxi", "610000")]
    [InlineData("inner mongolia", "150000")]
    [InlineData("3301", "330100")]
    public void Regions_are_found_by_what_people_type(string typed, string code) =>
        Regions.Search(typed).Select(r => r.Code).ShouldContain(code);

    [Fact]
    public void Nothing_typed_finds_no_region() => Regions.Search(" ' ").ShouldBeEmpty();

    [Fact]
    public void Industries_have_20_sections_and_97_divisions()
    {
        Industries.Sections.Count.ShouldBe(20);
        Industries.All.Count.ShouldBe(117);
        Industries.DivisionsOf("C").Count.ShouldBe(31);
        Industries.DivisionsOf("C38").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("D", "电力、热力、燃气及水生产和供应业")]
    [InlineData("D44", "电力、热力生产和供应业")]
    [InlineData("44", "电力、热力生产和供应业")]
    [InlineData("4411", "电力、热力生产和供应业")]
    [InlineData("d4411", "电力、热力生产和供应业")]
    [InlineData("I65", "软件和信息技术服务业")]
    [InlineData("Z", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Industries_are_found_by_any_code(string? code, string? name) => (Industries.Find(code)?.Name).ShouldBe(name);
}
