using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace Refit;

/// <summary>An answer with its content.</summary>
public sealed class ApiResponse<T> : IApiResponse<T>
{
    private readonly HttpResponseMessage? _response;
    private int _disposed;

    /// <summary>An answer that came.</summary>
    public ApiResponse(HttpResponseMessage response, T? content, RefitSettings settings, ApiExceptionBase? error = null)
        : this(
            (response ?? throw new ArgumentNullException(nameof(response))).RequestMessage
                ?? throw new ArgumentException("Response must have an associated request message.", nameof(response)),
            response,
            content,
            settings,
            error)
    {
    }

    /// <summary>An answer, or none.</summary>
    public ApiResponse(
        HttpRequestMessage request,
        HttpResponseMessage? response,
        T? content,
        RefitSettings settings,
        ApiExceptionBase? error = null)
    {
        _response = response;
        RequestMessage = request;
        Content = content;
        Settings = settings;
        Error = error;
    }

    /// <inheritdoc/>
    public T? Content { get; }

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool HasContent => Content is not null;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool IsSuccessfulWithContent => IsSuccessful && HasContent;

    /// <summary>Settings of the client.</summary>
    public RefitSettings Settings { get; }

    /// <inheritdoc/>
    public HttpResponseHeaders? Headers => _response?.Headers;

    /// <inheritdoc/>
    public HttpContentHeaders? ContentHeaders => _response?.Content.Headers;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Headers), nameof(StatusCode), nameof(Version))]
    public bool IsSuccessStatusCode => _response?.IsSuccessStatusCode ?? false;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Headers), nameof(StatusCode), nameof(Version))]
    public bool IsSuccessful => IsSuccessStatusCode && Error is null;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Headers), nameof(StatusCode), nameof(Version))]
    public bool IsReceived => _response is not null;

    /// <inheritdoc/>
    public string? ReasonPhrase => _response?.ReasonPhrase;

    /// <inheritdoc/>
    public HttpRequestMessage RequestMessage { get; }

    /// <inheritdoc/>
    public HttpStatusCode? StatusCode => _response?.StatusCode;

    /// <inheritdoc/>
    public Version? Version => _response?.Version;

    /// <inheritdoc/>
    public ApiExceptionBase? Error { get; }

    /// <inheritdoc/>
    public bool HasRequestError([NotNullWhen(true)] out ApiRequestException? error) =>
        (error = Error as ApiRequestException) is not null;

    /// <inheritdoc/>
    public bool HasResponseError([NotNullWhen(true)] out ApiException? error) => (error = Error as ApiException) is not null;

    /// <summary>Throws the error unless the status is 2xx.</summary>
    public ValueTask<ApiResponse<T>> EnsureSuccessStatusCodeAsync() => IsSuccessStatusCode ? new(this) : ThrowAsync();

    /// <summary>Throws the error unless the status is 2xx and the content could be read.</summary>
    public ValueTask<ApiResponse<T>> EnsureSuccessfulAsync() => IsSuccessful ? new(this) : ThrowAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0) _response?.Dispose();
    }

    private async ValueTask<ApiResponse<T>> ThrowAsync()
    {
        var response = _response ?? throw new InvalidOperationException("The response is unavailable for this API response.");
        var error = Error
            ?? await ApiException.Create(RequestMessage, RequestMessage.Method, response, Settings).ConfigureAwait(false);
        Dispose();
        throw error;
    }
}
