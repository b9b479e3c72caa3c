using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace Refit;

/// <summary>The answer was an error, or could not be read.</summary>
public class ApiException : ApiExceptionBase
{
    /// <summary>An error with a message made from the status.</summary>
    protected ApiException(
        HttpRequestMessage message,
        HttpMethod httpMethod,
        string? content,
        HttpStatusCode statusCode,
        string? reasonPhrase,
        HttpResponseHeaders headers,
        RefitSettings refitSettings,
        Exception? innerException = null)
        : this(
            MessageOf(statusCode, reasonPhrase),
            message,
            httpMethod,
            content,
            statusCode,
            reasonPhrase,
            headers,
            refitSettings,
            innerException)
    {
    }

    /// <summary>An error with its own message.</summary>
    protected ApiException(
        string exceptionMessage,
        HttpRequestMessage message,
        HttpMethod httpMethod,
        string? content,
        HttpStatusCode statusCode,
        string? reasonPhrase,
        HttpResponseHeaders headers,
        RefitSettings refitSettings,
        Exception? innerException = null)
        : base(exceptionMessage, message, httpMethod, refitSettings, innerException)
    {
        StatusCode = statusCode;
        ReasonPhrase = reasonPhrase;
        Headers = headers;
        Content = content;
    }

    /// <summary>Status of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Text beside the status.</summary>
    public string? ReasonPhrase { get; }

    /// <summary>Headers of the answer.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>Headers of the answer's content.</summary>
    public HttpContentHeaders? ContentHeaders { get; protected set; }

    /// <summary>The answer's content as text.</summary>
    public string? Content { get; set; }

    /// <summary>Whether the content is more than white space.</summary>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool HasContent => !string.IsNullOrWhiteSpace(Content);

    /// <summary>Makes the exception for an error answer: <see cref="ValidationApiException"/> for problem details.</summary>
    /// <exception cref="ArgumentException">The answer is a success.</exception>
    public static Task<ApiException> Create(
        HttpRequestMessage message,
        HttpMethod httpMethod,
        HttpResponseMessage response,
        RefitSettings refitSettings,
        Exception? innerException = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.IsSuccessStatusCode)
            throw new ArgumentException("Response is successful, cannot create an ApiException.", nameof(response));
        return Create(
            MessageOf(response.StatusCode, response.ReasonPhrase), message, httpMethod, response, refitSettings, innerException);
    }

    /// <summary>Makes the exception for an answer that is wrong in another way.</summary>
    public static Task<ApiException> Create(
        string exceptionMessage,
        HttpRequestMessage message,
        HttpMethod httpMethod,
        HttpResponseMessage response,
        RefitSettings refitSettings,
        Exception? innerException = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        var exception = new ApiException(
            exceptionMessage,
            message,
            httpMethod,
            null,
            response.StatusCode,
            response.ReasonPhrase,
            response.Headers,
            refitSettings,
            innerException);
        return FillAsync(exception, response, refitSettings);
    }

    /// <summary>Reads the content with the client's serializer; default when there is none.</summary>
    public async Task<T?> GetContentAsAsync<T>() =>
        HasContent
            ? await RefitSettings.ContentSerializer.FromHttpContentAsync<T>(new StringContent(Content)).ConfigureAwait(false)
            : default;

    /// <summary>Reads the content with the client's serializer; default when there is none.</summary>
    /// <exception cref="NotSupportedException">The serializer reads from streams only.</exception>
    public T? GetContentAs<T>()
    {
        if (!HasContent) return default;
        return RefitSettings.ContentSerializer is ISynchronousContentDeserializer serializer
            ? serializer.DeserializeFromString<T>(Content)
            : throw new NotSupportedException(
                $"The configured content serializer '{RefitSettings.ContentSerializer.GetType()}' does not implement "
                + $"{nameof(ISynchronousContentDeserializer)}; use {nameof(GetContentAsAsync)} instead.");
    }

    /// <summary>Reads the content; false when there is none or it is of another form.</summary>
    public bool TryGetContentAs<T>([NotNullWhen(true)] out T? content)
    {
        content = default;
        if (!HasContent || RefitSettings.ContentSerializer is not ISynchronousContentDeserializer serializer) return false;
        try
        {
            content = serializer.DeserializeFromString<T>(Content);
        }
        catch (Exception)
        {
            return false;
        }

        return content is not null;
    }

    private static string MessageOf(HttpStatusCode status, string? reason) =>
        $"Response status code does not indicate success: {(int)status} ({reason}).";

    private static async Task<ApiException> FillAsync(
        ApiException exception, HttpResponseMessage response, RefitSettings settings)
    {
        var captured = new HttpRequestOptionsKey<string>(HttpRequestMessageOptions.RequestContent);
        if (exception.RequestMessage.Options.TryGetValue(captured, out var sent)) exception.RequestContent = sent;
        try
        {
            exception.ContentHeaders = response.Content.Headers;
            exception.Content = await ErrorContent.ReadAsync(response.Content, settings.MaxExceptionContentLength).ConfigureAwait(false);
            if (response.Content.Headers.ContentType?.MediaType is { } media
                && media.Equals("application/problem+json", StringComparison.OrdinalIgnoreCase))
                exception = await ValidationApiException.CreateAsync(exception).ConfigureAwait(false);
            response.Content.Dispose();
        }
        catch (Exception reading)
        {
            // The error being reported is the answer's; that its content cannot be read must not hide it.
            exception.Data["Refit.ContentError"] = reading.Message;
        }

        settings.ExceptionRedactor?.Invoke(exception);
        return exception;
    }
}
