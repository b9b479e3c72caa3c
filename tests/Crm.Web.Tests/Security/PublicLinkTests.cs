using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Tests.Security;

/// <summary>Who guesses links is told to wait, on a page in his language; others do not notice.</summary>
public sealed class PublicLinkTests(PortalFixture portal)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/q/", "/api/service/invitations/", "zh-CN", "请一分钟后再试", "请求过于频繁", "127.0.7.1")]
    [InlineData("/s/", "/api/service/surveys/", "en", "try again in a minute", "Too many requests", "127.0.7.2")]
    [InlineData("/d/", "/api/customers/cards/", "zh-CN", "请一分钟后再试", "请求过于频繁", "127.0.7.3")]
    public async Task Who_opens_too_many_links_from_one_address_is_told_to_wait(string page, string api, string culture, string told, string toldByApi, string address)
    {
        using var guesser = From(address, culture);
        for (var i = 0; i < PublicLinkLimit.Permits; i++)
            (await StatusAsync(guesser, page + "guess" + i)).ShouldBe(HttpStatusCode.NotFound);

        using var refused = await guesser.GetAsync(page + "guess", Ct);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await refused.Content.ReadAsStringAsync(Ct)).ShouldContain(told);

        using var refusedByApi = await guesser.GetAsync(api + "guess", Ct);
        refusedByApi.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await refusedByApi.Content.ReadFromJsonAsync<ProblemDetails>(Ct))!.Title.ShouldNotBeNull().ShouldStartWith(toldByApi);

        using var other = From(address + "0", culture);
        (await StatusAsync(other, page + "guess")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("zh-CN", "再次发送", "谢谢您的回答", "127.0.7.4")]
    [InlineData("en", "Send again", "Thank you for your answers", "127.0.7.5")]
    public async Task What_was_sent_too_early_is_kept_to_be_sent_again(string culture, string button, string thanks, string address)
    {
        const string Odd = "第一行 <b>\"& '\n</form>第二行";
        var (link, cookies) = (await LinkAsync(), new CookieContainer());
        using var customer = From(address, culture, cookies);
        var sent = Fields(await DocumentAsync(await customer.GetAsync(link, Ct)), "#form-answers");
        sent.AddRange([new("Input.Answers.q1", "5"), new("Input.Answers.q2", Odd), new("Input.Answers.q3", "9")]);
        while (await StatusAsync(customer, "/q/guess") != HttpStatusCode.TooManyRequests)
            Ct.ThrowIfCancellationRequested();

        using var refused = await customer.PostAsync(link, new FormUrlEncodedContent(sent), Ct);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        var asked = await DocumentAsync(refused);
        asked.QuerySelector("form.resend button")!.TextContent.ShouldContain(button);
        var kept = Fields(asked, "form.resend");
        kept.Single(f => f.Key == "Input.Answers.q2").Value.ReplaceLineEndings("\n").ShouldBe(Odd);
        kept.Count(f => f.Key == "__RequestVerificationToken").ShouldBe(1);

        // Too early once more, it is still there; from another address, which nobody counted, it arrives.
        using var again = await customer.PostAsync(link, new FormUrlEncodedContent(kept), Ct);
        Fields(await DocumentAsync(again), "form.resend").Count.ShouldBe(kept.Count);
        using var other = From(address + "0", culture, cookies);
        using var taken = await other.PostAsync(asked.QuerySelector("form.resend")!.GetAttribute("action"), new FormUrlEncodedContent(kept), Ct);
        (await DocumentAsync(taken)).QuerySelector("h1")!.TextContent.ShouldBe(thanks);
    }

    /// <summary>A link to the yearly questionnaire, as its manager makes it.</summary>
    private async Task<string> LinkAsync()
    {
        await using var manager = await portal.VisitAsync("en");
        await manager.SignInAsync(DemoPeople.ServiceManager);
        await manager.OpenAsync($"/service/questionnaires/{DemoRounds.Questionnaire}/invitations");
        await manager.Page.FillAsync("[name='Input.People']", "Ms Hurry");
        await manager.Page.ClickAsync("#form-invite .btn-primary");
        return new Uri(await manager.Page.Locator(".links code").InnerTextAsync()).PathAndQuery;
    }

    private static async Task<IHtmlDocument> DocumentAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Ct));

    private static List<KeyValuePair<string, string>> Fields(IHtmlDocument page, string form) =>
        [.. page.QuerySelectorAll($"{form} input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""))];

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Ct);
        return answer.StatusCode;
    }

    /// <summary>Somebody at an address of his own, whom no limit counts together with the other tests.</summary>
    private HttpClient From(string address, string culture, CookieContainer? cookies = null)
    {
        var handler = new SocketsHttpHandler
        {
            UseCookies = cookies is not null,
            CookieContainer = cookies ?? new CookieContainer(),
            ConnectCallback = async (connection, ct) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(IPAddress.Parse(address), 0));
                await socket.ConnectAsync(IPAddress.Loopback, connection.DnsEndPoint.Port, ct);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        var client = new HttpClient(handler) { BaseAddress = new Uri(portal.Host.Address) };
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);
        return client;
    }
}
