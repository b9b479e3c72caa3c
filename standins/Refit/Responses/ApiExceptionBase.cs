using System.Diagnostics.CodeAnalysis;

namespace Refit;

/// <summary>A call that failed, with the request it was.</summary>
public abstract class ApiExceptionBase : Exception
{
    /// <summary>A failure with the message of its cause.</summary>
    protected ApiExceptionBase(
        HttpRequestMessage message, HttpMethod httpMethod, RefitSettings refitSettings, Exception innerException)
        : this(
            innerException?.Message ?? throw new ArgumentNullException(nameof(innerException)),
            message,
            httpMethod,
            refitSettings,
            innerException)
    {
    }

    /// <summary>A failure with its own message.</summary>
    protected ApiExceptionBase(
        string exceptionMessage,
        HttpRequestMessage message,
        HttpMethod httpMethod,
        RefitSettings refitSettings,
        Exception? innerException = null)
        : base(exceptionMessage, innerException)
    {
        RequestMessage = message;
        HttpMethod = httpMethod;
        RefitSettings = refitSettings;
    }

    /// <summary>Method of the request.</summary>
    public HttpMethod HttpMethod { get; }

    /// <summary>Address of the request.</summary>
    public Uri? Uri => RequestMessage.RequestUri;

    /// <summary>The request; its content is disposed.</summary>
    public HttpRequestMessage RequestMessage { get; }

    /// <summary>The body sent, when <see cref="RefitSettings.CaptureRequestContent"/> is on.</summary>
    public string? RequestContent { get; set; }

    /// <summary>Whether the body sent was kept.</summary>
    [MemberNotNullWhen(true, nameof(RequestContent))]
    public bool HasRequestContent => !string.IsNullOrEmpty(RequestContent);

    /// <summary>Settings of the client.</summary>
    public RefitSettings RefitSettings { get; }
}
