using Crm.BuildingBlocks.Names;

namespace Crm.BuildingBlocks.Tests.Names;

public sealed class CompanyNameTests
{
    [Theory]
    [InlineData("北京华夏电力有限公司", "北京华夏电力")]
    [InlineData("北京华夏电力股份有限公司", "北京华夏电力")]
    [InlineData("北京华夏电力有限责任公司", "北京华夏电力")]
    [InlineData("华夏电力（集团）有限公司", "华夏电力")]
    [InlineData("华夏电力集团", "华夏电力")]
    [InlineData("华夏电力集团股份有限公司", "华夏电力")]
    [InlineData("华夏电力(北京)有限公司", "华夏电力北京")]
    [InlineData("华夏电力有限公司 杭州分公司", "华夏电力杭州")]
    [InlineData("　华 夏 电 力　公司", "华夏电力")]
    [InlineData("ABB Power Co., Ltd.", "abb power")]
    [InlineData("ＡＢＢ　ＰＯＷＥＲ　ＬＴＤ", "abb power")]
    [InlineData("Müller & Söhne GmbH & Co. KG", "muller & sohne")]
    [InlineData("Acme, Inc.", "acme")]
    [InlineData("Société Générale S.A.", "societe generale")]
    [InlineData("ABB（中国）有限公司", "abb中国")]
    [InlineData("有限公司", "有限公司")]
    [InlineData("Limited", "limited")]
    [InlineData("公司", "公司")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("（）", "")]
    public void Legal_forms_and_spelling_do_not_matter(string? name, string normal) => CompanyName.Normalize(name).ShouldBe(normal);

    [Theory]
    [InlineData("北京华夏电力有限公司", "华夏电力")]
    [InlineData("浙江省杭州市华夏电力有限公司", "华夏电力")]
    [InlineData("华夏电力（北京）有限公司", "华夏电力")]
    [InlineData("中国华夏电力", "华夏电力")]
    [InlineData("昆山华夏电力", "华夏电力")]
    [InlineData("北京市", "北京市")]
    [InlineData("北京银行", "银行")]
    public void Regions_may_be_left_out(string name, string core) => CompanyName.Normalize(name, withoutRegion: true).ShouldBe(core);

    [Theory]
    [InlineData("北京华夏电力有限公司", "华夏电力（北京）股份有限公司", 1, 1)]
    [InlineData("北京华夏电力有限公司", "华夏电力", 0.9, 0.99)]
    [InlineData("北京华夏电力有限公司", "上海华夏电力有限公司", 0.6, 0.75)]
    [InlineData("华夏电力", "华厦电力", 0.5, 0.9)]
    [InlineData("北京华夏电力科技有限公司", "北京华夏电力有限公司", 0.6, 0.99)]
    [InlineData("ABB Power Co Ltd", "ABB Power Limited", 1, 1)]
    [InlineData("Siemens Energy", "Siemens Enrgy", 0.6, 0.95)]
    [InlineData("华夏电力", "顺丰速运", 0, 0.01)]
    [InlineData("", "华夏", 0, 0)]
    [InlineData(null, null, 0, 0)]
    public void Alike_names_score_high(string? a, string? b, double least, double most) =>
        CompanyName.Similarity(a, b).ShouldBeInRange(least, most);

    [Fact]
    public void Similarity_is_symmetric_and_one_only_for_the_same_normal_name()
    {
        var names = File.ReadLines(SharedData.PathOf("company-names.txt")).Where((_, i) => i % 400 == 0).ToArray();
        foreach (var a in names)
            foreach (var b in names)
            {
                var alike = CompanyName.Similarity(a, b);
                alike.ShouldBe(CompanyName.Similarity(b, a), 1e-9);
                (alike == 1).ShouldBe(CompanyName.Normalize(a, true) == CompanyName.Normalize(b, true), $"{a} / {b}");
            }
    }

    [Theory]
    [InlineData("北京华夏电力科技有限公司", "华夏电力")]
    [InlineData("华厦电力", "华夏电力集团")]
    [InlineData("华夏电力设备", "上海华夏能源有限公司")]
    [InlineData("Siemens Energy China", "Siemens Ltd.")]
    public void Names_that_may_be_the_same_share_a_key(string a, string b) =>
        CompanyName.BlockingKeys(a).Intersect(CompanyName.BlockingKeys(b)).ShouldNotBeEmpty();

    [Fact]
    public void Words_of_every_other_company_are_no_keys()
    {
        CompanyName.BlockingKeys("华夏电力科技有限公司").ShouldBe(["~huaxiadianlikeji", "华夏", "夏电", "电力"]);
        CompanyName.BlockingKeys("科技有限公司").ShouldContain("科技");
        CompanyName.BlockingKeys("").ShouldBeEmpty();
    }

    [Fact]
    public void One_wrong_letter_is_found_among_twenty_thousand()
    {
        var names = File.ReadLines(SharedData.PathOf("company-names.txt")).Distinct().ToArray();
        var byKey = names.SelectMany(n => CompanyName.BlockingKeys(n).Select(k => (k, n))).ToLookup(p => p.k, p => p.n);
        var (found, candidates) = (0, 0);
        var sample = names.Where((n, i) => i % 50 == 0 && n.Length >= 4).ToArray();
        foreach (var name in sample)
        {
            var wrong = name[..^1] + "某";
            var near = CompanyName.BlockingKeys(wrong).SelectMany(k => byKey[k]).Distinct().ToArray();
            candidates += near.Length;
            found += near.OrderByDescending(n => CompanyName.Similarity(n, wrong)).Take(5).Contains(name) ? 1 : 0;
        }
        ((double)found / sample.Length).ShouldBeGreaterThan(0.95);
        (candidates / sample.Length).ShouldBeLessThan(100);
    }
}
