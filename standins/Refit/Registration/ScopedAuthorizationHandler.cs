using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace Refit;

/// <summary>Asks for a token in a scope of its own before each request; none drops the header.</summary>
internal sealed class ScopedAuthorizationHandler(
    IServiceProvider services, Func<IServiceProvider, HttpRequestMessage, CancellationToken, ValueTask<string>> getToken)
    : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var scheme = request.Headers.Authorization?.Scheme ?? "Bearer";
        await using (var scope = services.CreateAsyncScope())
        {
            var token = await getToken(scope.ServiceProvider, request, cancellationToken);
            request.Headers.Authorization =
                string.IsNullOrWhiteSpace(token) ? null : new AuthenticationHeaderValue(scheme, token);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
