using Crm.BuildingBlocks.Names;

namespace Crm.BuildingBlocks.Tests.Names;

public sealed class EmailDomainTests
{
    [Theory]
    [InlineData("zhang@huaxia.com.cn", "huaxia.com.cn")]
    [InlineData("zhang@mail.huaxia.com.cn", "huaxia.com.cn")]
    [InlineData("Zhang San <zhang@HuaXia.COM>", "huaxia.com")]
    [InlineData("zhang＠huaxia.com", "huaxia.com")]
    [InlineData("https://www.huaxia.com/about?x=1", "huaxia.com")]
    [InlineData("http://shop.huaxia.co.uk:8080/@me", "huaxia.co.uk")]
    [InlineData("www.huaxia.com", "huaxia.com")]
    [InlineData("info@müller.de", "xn--mller-kva.de")]
    [InlineData("info@华夏.中国", "xn--xkru7k.xn--fiqs8s")]
    [InlineData("12345@qq.com", null)]
    [InlineData("a@vip.163.com", null)]
    [InlineData("a@gmail.com", null)]
    [InlineData("a@yahoo.co.jp", null)]
    [InlineData("a@localhost", null)]
    [InlineData("a@192.168.1.1", null)]
    [InlineData("a@b..com", null)]
    [InlineData("@", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_company_s_domain_is_told(string? address, string? domain) => EmailDomain.Of(address).ShouldBe(domain);

    [Fact]
    public void Providers_for_everybody_are_known()
    {
        EmailDomain.IsPublic("a@QQ.com").ShouldBeTrue();
        EmailDomain.IsPublic("a@huaxia.com").ShouldBeFalse();
        EmailDomain.IsPublic("").ShouldBeFalse();
    }
}
