namespace Refit;

/// <summary>No answer came: no connection, timeout, a broken exchange.</summary>
public class ApiRequestException : ApiExceptionBase
{
    /// <summary>A failure with the message of its cause.</summary>
    public ApiRequestException(
        HttpRequestMessage message, HttpMethod httpMethod, RefitSettings refitSettings, Exception innerException)
        : base(message, httpMethod, refitSettings, innerException)
    {
    }

    /// <summary>A failure with its own message.</summary>
    public ApiRequestException(
        string exceptionMessage,
        HttpRequestMessage message,
        HttpMethod httpMethod,
        RefitSettings refitSettings,
        Exception? innerException = null)
        : base(exceptionMessage, message, httpMethod, refitSettings, innerException)
    {
    }
}
