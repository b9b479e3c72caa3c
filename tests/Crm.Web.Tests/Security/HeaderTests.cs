using System.Net;
using System.Text.RegularExpressions;
using Crm.Web.Infrastructure.Security;
using Crm.Web.Tests.Browser;

namespace Crm.Web.Tests.Security;

public sealed class HeaderTests(PortalFixture portal)
{
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(portal.Host.Address) };

    [Fact]
    public async Task The_policy_allows_nothing_inline_and_has_a_nonce_of_its_own_in_each_answer()
    {
        var policies = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var answer = await client.GetAsync("/kit", TestContext.Current.CancellationToken);
            policies.Add(string.Join("", answer.Headers.GetValues("Content-Security-Policy")));
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }

        policies[0].ShouldNotBe(policies[1]);
        policies[0].ShouldNotContain("unsafe");
        policies[0].ShouldContain("frame-ancestors 'none'");
        policies[0].ShouldContain("default-src 'self'");
    }

    [Fact]
    public async Task A_page_has_no_inline_style_or_handler()
    {
        var html = await client.GetStringAsync("/kit", TestContext.Current.CancellationToken);
        Regex.IsMatch(html, """<[^>]+\s(style|on[a-z]+)=""").ShouldBeFalse();
    }

    [Fact]
    public async Task Scripts_and_styles_are_kept_by_the_browser_for_ever_and_come_compressed()
    {
        var html = await client.GetStringAsync("/kit", TestContext.Current.CancellationToken);
        var address = Regex.Match(html, """href="(/css/app\.[a-z0-9]+\.css)""").Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9", "zh-CN")]
    [InlineData("zh-TW", "zh-CN")]
    [InlineData("en-GB,en;q=0.8", "en")]
    [InlineData("fr-FR,en;q=0.8", "en")]
    [InlineData("fr-FR", "zh-CN")]
    public async Task The_browser_chooses_the_language(string accepted, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/kit");
        request.Headers.AcceptLanguage.ParseAdd(accepted);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"<html lang=\"{language}\"");
    }

    [Fact]
    public async Task A_post_without_the_token_is_refused()
    {
        using var answer = await client.PostAsync("/kit", new FormUrlEncodedContent([new("_handler", "customer")]), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_missing_page_says_so_under_404()
    {
        using var answer = await client.GetAsync("/there-is-no-such-page", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("找不到页面");
    }

    [Fact]
    public async Task A_missing_answer_of_the_api_is_no_page()
    {
        using var answer = await client.GetAsync("/api/there-is-no-such-thing", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<html");
    }

    [Theory]
    [InlineData("/customers?a=1", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("/a\r\nb", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_paths_of_this_site_are_followed(string? url, bool followed) => LocalUrl.IsLocal(url).ShouldBe(followed);
}
