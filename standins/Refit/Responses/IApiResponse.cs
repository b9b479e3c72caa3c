using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;

namespace Refit;

/// <summary>An answer with its status and headers; errors are looked at instead of thrown.</summary>
public interface IApiResponse : IDisposable
{
    /// <summary>Headers of the answer.</summary>
    HttpResponseHeaders? Headers { get; }

    /// <summary>Headers of the answer's content.</summary>
    HttpContentHeaders? ContentHeaders { get; }

    /// <summary>An answer came and its status is 2xx.</summary>
    [MemberNotNullWhen(true, nameof(Headers), nameof(StatusCode), nameof(Version))]
    bool IsSuccessStatusCode { get; }

    /// <summary>The status is 2xx and the content could be read.</summary>
    [MemberNotNullWhen(true, nameof(Headers), nameof(StatusCode), nameof(Version))]
    bool IsSuccessful { get; }

    /// <summary>An answer came.</summary>
    [MemberNotNullWhen(true, nameof(Headers), nameof(StatusCode), nameof(Version))]
    bool IsReceived { get; }

    /// <summary>Status of the answer.</summary>
    HttpStatusCode? StatusCode { get; }

    /// <summary>Text beside the status.</summary>
    string? ReasonPhrase { get; }

    /// <summary>The request.</summary>
    HttpRequestMessage? RequestMessage { get; }

    /// <summary>HTTP version of the answer.</summary>
    Version? Version { get; }

    /// <summary>Why the call failed; null when it did not.</summary>
    ApiExceptionBase? Error { get; }

    /// <summary>True when no answer came.</summary>
    bool HasRequestError([NotNullWhen(true)] out ApiRequestException? error);

    /// <summary>True when the answer is an error or cannot be read.</summary>
    bool HasResponseError([NotNullWhen(true)] out ApiException? error);
}
