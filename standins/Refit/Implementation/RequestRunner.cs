using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Refit.Implementation;

/// <summary>Sends requests and reads answers. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class RequestRunner
{
    /// <summary>A request with the options that the settings and message handlers expect.</summary>
    public static HttpRequestMessage Create(
        HttpMethod method, Uri uri, RefitSettings settings, Type interfaceType, string methodName, string template)
    {
        var request = new HttpRequestMessage(method, uri) { Version = settings.Version, VersionPolicy = settings.VersionPolicy };
        if (settings.HttpRequestMessageOptions is { } options)
        {
            foreach (var (key, value) in options) request.Options.Set(new(key), value);
        }

        request.Options.Set(new(HttpRequestMessageOptions.InterfaceType), interfaceType);
        request.Options.Set(new(HttpRequestMessageOptions.MethodName), methodName);
        request.Options.Set(new(HttpRequestMessageOptions.RelativePathTemplate), template);
        return request;
    }

    /// <summary>Sends and reads nothing but the status.</summary>
    public static async Task SendAsync(
        HttpClient client, HttpRequestMessage request, RefitSettings settings, bool buffer, CancellationToken cancellationToken)
    {
        using (request)
        {
            await PrepareAsync(request, settings, buffer, cancellationToken).ConfigureAwait(false);
            using var response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (await settings.ExceptionFactory(response).ConfigureAwait(false) is { } error) throw error;
        }
    }

    /// <summary>Sends and reads the answer as <typeparamref name="T"/>.</summary>
    public static async Task<T?> SendAsync<T>(
        HttpClient client, HttpRequestMessage request, RefitSettings settings, bool buffer, CancellationToken cancellationToken)
    {
        using (request)
        {
            await PrepareAsync(request, settings, buffer, cancellationToken).ConfigureAwait(false);
            HttpResponseMessage response;
            try
            {
                response = await client
                    .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (Exception error)
            {
                var replaced = settings.TransportExceptionFactory(request, error, cancellationToken);
                if (ReferenceEquals(replaced, error)) throw;
                throw replaced;
            }

            if (typeof(T) == typeof(HttpResponseMessage)) return (T)(object)response;
            if (await settings.ExceptionFactory(response).ConfigureAwait(false) is { } refused) throw refused;
            try
            {
                return await ReadOrThrowAsync<T>(request, response, settings, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                if (IsReadAtOnce<T>()) response.Dispose();
            }
        }
    }

    /// <summary>Sends and hands back the answer with its errors.</summary>
    public static async Task<ApiResponse<T>> SendForResponseAsync<T>(
        HttpClient client, HttpRequestMessage request, RefitSettings settings, bool buffer, CancellationToken cancellationToken)
    {
        using (request)
        {
            await PrepareAsync(request, settings, buffer, cancellationToken).ConfigureAwait(false);
            HttpResponseMessage response;
            try
            {
                response = await client
                    .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                    .ConfigureAwait(false);
            }
            catch (Exception error)
            {
                var replaced = settings.TransportExceptionFactory(request, error, cancellationToken);
                if (replaced is ApiExceptionBase known) return new ApiResponse<T>(request, null, default, settings, known);
                if (ReferenceEquals(replaced, error)) throw;
                throw replaced;
            }

            try
            {
                return await ToResponseAsync<T>(request, response, settings, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                if (IsReadAtOnce<T>()) response.Dispose();
            }
        }
    }

    /// <summary>Sends and hands back the answer with its errors, for the interface types.</summary>
    public static async Task<TResponse> SendForResponseAsync<TResponse, T>(
        HttpClient client, HttpRequestMessage request, RefitSettings settings, bool buffer, CancellationToken cancellationToken)
        where TResponse : IApiResponse =>
        (TResponse)(object)await SendForResponseAsync<T>(client, request, settings, buffer, cancellationToken).ConfigureAwait(false);

    /// <summary>Sends when enumeration starts and yields items as they come.</summary>
    public static async IAsyncEnumerable<T?> StreamAsync<T>(
        HttpClient client,
        HttpRequestMessage request,
        RefitSettings settings,
        CancellationToken ofMethod,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(ofMethod, cancellationToken);
        using (request)
        {
            var serializer = settings.ContentSerializer as IStreamingContentSerializer
                ?? throw new NotSupportedException(
                    $"The configured {nameof(IHttpContentSerializer)} does not support streaming responses. Implement "
                    + $"{nameof(IStreamingContentSerializer)} to return an IAsyncEnumerable<T>.");
            await PrepareAsync(request, settings, buffer: false, linked.Token).ConfigureAwait(false);
            using var response = await client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, linked.Token)
                .ConfigureAwait(false);
            if (await settings.ExceptionFactory(response).ConfigureAwait(false) is { } error) throw error;

            var stream = await response.Content.ReadAsStreamAsync(linked.Token).ConfigureAwait(false);
            var items = serializer.DeserializeStreamAsync<T>(stream, FormatOf(response.Content), linked.Token);
            await foreach (var item in items.ConfigureAwait(false)) yield return item;
        }
    }
}
