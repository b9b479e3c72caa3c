using System.Net;
using System.Text;

namespace Refit;

/// <summary>An error answer with <c>application/problem+json</c>.</summary>
public class ValidationApiException : ApiException
{
    /// <summary>An exception without an answer, for tests of callers.</summary>
    /// <param name="message">Message.</param>
    public ValidationApiException(string message)
        : this(message, null!)
    {
    }

    /// <summary>An exception without an answer, for tests of callers.</summary>
    /// <param name="message">Message.</param>
    /// <param name="innerException">Cause.</param>
    public ValidationApiException(string message, Exception innerException)
        : base(
            message,
            new(),
            HttpMethod.Get,
            null,
            HttpStatusCode.InternalServerError,
            null,
            new HttpResponseMessage().Headers,
            new(),
            innerException)
    {
    }

    private ValidationApiException(ApiException error)
        : base(
            error.RequestMessage,
            error.HttpMethod,
            error.Content,
            error.StatusCode,
            error.ReasonPhrase,
            error.Headers,
            error.RefitSettings)
    {
        ContentHeaders = error.ContentHeaders;
        RequestContent = error.RequestContent;
    }

    /// <summary>The problem details.</summary>
    public new ProblemDetails? Content { get; private set; }

    /// <summary>Reads the problem details of an exception.</summary>
    /// <exception cref="ArgumentException">It has no content.</exception>
    public static ValidationApiException Create(ApiException exception)
    {
        var problem = From(exception);
        problem.Content = new SystemTextJsonContentSerializer().DeserializeFromString<ProblemDetails>(exception.Content!);
        return problem;
    }

    internal static async Task<ValidationApiException> CreateAsync(ApiException exception)
    {
        var problem = From(exception);
        using var content = new StringContent(exception.Content!, Encoding.UTF8, "application/problem+json");
        problem.Content = await exception.RefitSettings.ContentSerializer
            .FromHttpContentAsync<ProblemDetails>(content)
            .ConfigureAwait(false);
        return problem;
    }

    private static ValidationApiException From(ApiException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentException.ThrowIfNullOrWhiteSpace(exception.Content);
        return new(exception);
    }
}
