using System.Net;

namespace Crm.StandIns.Tests.Scalar;

public sealed class PageTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_is_at_the_prefix_with_a_slash()
    {
        await using var site = await ReferenceSite.StartAsync(Ct);
        using var client = Client(site);
        using var bare = await client.GetAsync("/scalar", Ct);
        bare.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        bare.Headers.Location!.OriginalString.ShouldBe("scalar/");
        using var page = await client.GetAsync("/scalar/", Ct);
        page.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task Every_script_carries_the_nonce_and_the_page_is_not_kept()
    {
        await using var site = await ReferenceSite.StartAsync(Ct);
        using var client = Client(site);
        using var page = await client.GetAsync("/scalar/", Ct);
        var html = await page.Content.ReadAsStringAsync(Ct);
        var scripts = html.Split("<script").Skip(1).Select(script => script[..script.IndexOf('>')]).ToList();
        scripts.Count.ShouldBeGreaterThan(1);
        scripts.ShouldAllBe(script => script.Contains("nonce=\""));
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Documents_are_listed_and_one_can_be_shown_alone()
    {
        await using var site = await ReferenceSite.StartAsync(Ct);
        using var client = Client(site);
        var all = await client.GetStringAsync("/scalar/", Ct);
        all.ShouldContain("openapi/customers.json");
        all.ShouldContain("openapi/service.json");
        var one = await client.GetStringAsync("/scalar/customers", Ct);
        one.ShouldContain("openapi/customers.json");
        one.ShouldNotContain("openapi/service.json");
    }

    [Fact]
    public async Task The_bundle_comes_from_our_own_origin_and_is_checked_not_sent_again()
    {
        await using var site = await ReferenceSite.StartAsync(Ct);
        using var client = Client(site);
        using var bundle = await client.GetAsync("/scalar/scalar.js", Ct);
        bundle.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        (await bundle.Content.ReadAsByteArrayAsync(Ct)).Length.ShouldBeGreaterThan(1_000_000);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/scalar/scalar.js");
        again.Headers.IfNoneMatch.Add(bundle.Headers.ETag!);
        using var unchanged = await client.SendAsync(again, Ct);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public void A_prefix_must_leave_the_documents_name_out()
    {
        var app = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder().Build();
        var error = Should.Throw<ArgumentException>(
            () => global::Scalar.AspNetCore.ScalarEndpointRouteBuilderExtensions.MapScalarApiReference(app, "/x/{documentName}"));
        error.ParamName.ShouldBe("endpointPrefix");
    }

    private static HttpClient Client(ReferenceSite site) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site.Address) };
}
