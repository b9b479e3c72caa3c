using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Crm.BuildingBlocks.Security;
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

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Ct);
        return answer.StatusCode;
    }

    /// <summary>Somebody at an address of his own, whom no limit counts together with the other tests.</summary>
    private HttpClient From(string address, string culture)
    {
        var handler = new SocketsHttpHandler
        {
            UseCookies = false,
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
