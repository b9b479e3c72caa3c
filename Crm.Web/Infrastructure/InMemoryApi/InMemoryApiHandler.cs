using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http.Features;

namespace Crm.Web.Infrastructure.InMemoryApi;

/// <summary>
/// Runs a module client's request through this process's own pipeline: same routing, permissions, validation and JSON as over the wire,
/// without the socket. The signed-in person, language and trace go along with the asynchronous flow.
/// </summary>
internal sealed class InMemoryApiHandler(InMemoryPipeline pipeline, IServiceScopeFactory scopes, IHttpContextAccessor accessor) : HttpMessageHandler
{
    private static readonly ActivitySource Source = new("Crm");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A page's components take turns, and whatever they await comes back to them in turn; the API behind them need not queue there with each of its steps.
        SynchronizationContext.SetSynchronizationContext(null);
        using var activity = Source.StartActivity($"{request.Method} {request.RequestUri!.AbsolutePath}");
        var outer = accessor.HttpContext;
        var body = new MemoryStream();
        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext(await FeaturesAsync(request, body, cancellationToken))
        {
            RequestServices = scope.ServiceProvider,
            RequestAborted = cancellationToken,
        };
        if (outer is not null)
        {
            context.User = outer.User;
            context.Connection.RemoteIpAddress = outer.Connection.RemoteIpAddress;
        }
        await pipeline.RunAsync(context);
        await context.Response.CompleteAsync();
        return Response(request, context, body);
    }

    private static async Task<FeatureCollection> FeaturesAsync(HttpRequestMessage request, MemoryStream body, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        var headers = new HeaderDictionary();
        foreach (var (name, values) in request.Headers)
            headers[name] = values.ToArray();
        headers["Host"] = uri.Authority;
        if (request.Content is { } content)
        {
            // Asking for the length computes it, so that the endpoint sees Content-Length as it would on the wire.
            _ = content.Headers.ContentLength;
            foreach (var (name, values) in content.Headers)
                headers[name] = values.ToArray();
        }
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = request.Method.Method,
            Scheme = uri.Scheme,
            Protocol = "HTTP/1.1",
            Path = Uri.UnescapeDataString(uri.AbsolutePath),
            QueryString = uri.Query,
            RawTarget = uri.PathAndQuery,
            Headers = headers,
            Body = request.Content is null ? Stream.Null : await request.Content.ReadAsStreamAsync(cancellationToken),
        });
        features.Set<IHttpRequestBodyDetectionFeature>(new CanHaveBody(request.Content is not null));
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        return features;
    }

    private static HttpResponseMessage Response(HttpRequestMessage request, HttpContext context, MemoryStream body)
    {
        body.Position = 0;
        var response = new HttpResponseMessage((HttpStatusCode)context.Response.StatusCode) { RequestMessage = request, Content = new StreamContent(body) };
        foreach (var (name, values) in context.Response.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                response.Content.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }
        return response;
    }
}
