using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Refit;

namespace Crm.StandIns.Tests.Refit;

/// <summary>Stands for the network: keeps the last request as it would be sent and gives a set answer.</summary>
internal sealed class Wire : HttpMessageHandler
{
    public const string Host = "http://crm.test";

    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Answer { get; set; } =
        (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));

    public HttpMethod? Method { get; private set; }

    public string? PathAndQuery { get; private set; }

    public HttpRequestHeaders? Headers { get; private set; }

    public HttpRequestOptions? Options { get; private set; }

    public string? Body { get; private set; }

    public HttpContentHeaders? BodyHeaders { get; private set; }

    public static Wire Answering(HttpStatusCode status, string content = "", string mediaType = "application/json") => new()
    {
        Answer = (_, _) => Task.FromResult(new HttpResponseMessage(status)
        {
            Content = new StringContent(content, Encoding.UTF8, mediaType),
        }),
    };

    public static Wire AnsweringJson(string json) => Answering(HttpStatusCode.OK, json);

    public T Client<T>(RefitSettings? settings = null, string host = Host) =>
        RestService.For<T>(new HttpClient(this) { BaseAddress = new Uri(host) }, settings);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Method = request.Method;
        PathAndQuery = request.RequestUri!.PathAndQuery;
        Headers = request.Headers;
        Options = request.Options;
        BodyHeaders = request.Content?.Headers;
        Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var response = await Answer(request, cancellationToken);
        response.RequestMessage = request;
        return response;
    }
}
