namespace Refit;

/// <summary>Innermost handler as the settings want it; puts the token beside the scheme a request already names.</summary>
internal sealed class SettingsHandler : DelegatingHandler
{
    private readonly Func<HttpRequestMessage, CancellationToken, ValueTask<string>> _token;

    private SettingsHandler(Func<HttpRequestMessage, CancellationToken, ValueTask<string>> token, HttpMessageHandler inner)
        : base(inner) => _token = token;

    /// <summary>Null when the settings ask for nothing.</summary>
    public static HttpMessageHandler? From(RefitSettings? settings)
    {
        var inner = settings?.HttpMessageHandlerFactory?.Invoke();
        return settings?.AuthorizationHeaderValueGetter is { } token
            ? new SettingsHandler(token, inner ?? new HttpClientHandler())
            : inner;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Authorization is { } authorization)
        {
            var token = await _token(request, cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = string.IsNullOrWhiteSpace(token) ? null : new(authorization.Scheme, token);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
