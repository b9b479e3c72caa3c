using System.Net;

namespace Refit.Implementation;

public static partial class RequestRunner
{
    private const string Unreadable = "An error occured deserializing the response.";

    private static bool IsReadAtOnce<T>() =>
        typeof(T) != typeof(HttpResponseMessage) && typeof(T) != typeof(HttpContent) && typeof(T) != typeof(Stream);

    private static async Task PrepareAsync(
        HttpRequestMessage request, RefitSettings settings, bool buffer, CancellationToken cancellationToken)
    {
        if (buffer && request.Content is not null)
            await request.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);

        if (settings.CaptureRequestContent && request.Content is not null)
        {
            var sent = await request.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            request.Options.Set(new(HttpRequestMessageOptions.RequestContent), sent);
        }

        if (settings.AuthorizationHeaderValueGetter is { } getToken
            && request.Headers.Authorization is { } authorization
            && string.IsNullOrWhiteSpace(authorization.Parameter))
        {
            var token = await getToken(request, cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = string.IsNullOrWhiteSpace(token) ? null : new(authorization.Scheme, token);
        }
    }

    private static async ValueTask<ApiResponse<T>> ToResponseAsync<T>(
        HttpRequestMessage request, HttpResponseMessage response, RefitSettings settings, CancellationToken cancellationToken)
    {
        var error = await settings.ExceptionFactory(response).ConfigureAwait(false);
        T? content = default;
        if (error is null)
        {
            try
            {
                content = await ReadAsync<T>(response, settings, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception reading)
            {
                error = await UnreadableAsync(request, response, settings, reading).ConfigureAwait(false);
            }
        }

        return new ApiResponse<T>(request, response, content, settings, error as ApiException);
    }

    private static async ValueTask<T?> ReadOrThrowAsync<T>(
        HttpRequestMessage request, HttpResponseMessage response, RefitSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync<T>(response, settings, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            if (await UnreadableAsync(request, response, settings, error).ConfigureAwait(false) is { } unreadable) throw unreadable;
            return default;
        }
    }

    private static async ValueTask<Exception?> UnreadableAsync(
        HttpRequestMessage request, HttpResponseMessage response, RefitSettings settings, Exception error) =>
        settings.DeserializationExceptionFactory is { } factory
            ? await factory(response, error).ConfigureAwait(false)
            : await ApiException.Create(Unreadable, request, request.Method, response, settings, error).ConfigureAwait(false);

    private static async ValueTask<T?> ReadAsync<T>(
        HttpResponseMessage response, RefitSettings settings, CancellationToken cancellationToken)
    {
        var content = response.Content;
        if (typeof(T) == typeof(HttpResponseMessage)) return (T)(object)response;
        if (typeof(T) == typeof(HttpContent)) return (T)(object)content;
        if (typeof(T) == typeof(Stream))
            return (T)(object)await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (typeof(T) == typeof(string))
        {
            using var reader = new StreamReader(await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
            return (T)(object)await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        }

        if (response.StatusCode == HttpStatusCode.NoContent || content.Headers.ContentLength == 0) return default;

        // In memory, so that an answer that cannot be read can still be shown in the exception.
        await content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        return await settings.ContentSerializer.FromHttpContentAsync<T>(content, cancellationToken).ConfigureAwait(false);
    }

    private static StreamingContentFormat FormatOf(HttpContent content) => content.Headers.ContentType?.MediaType?.ToLowerInvariant() switch
    {
        "text/event-stream" => StreamingContentFormat.ServerSentEvents,
        "application/jsonl" or "application/x-ndjson" or "application/x-jsonlines" => StreamingContentFormat.JsonLines,
        _ => StreamingContentFormat.JsonArray,
    };
}
