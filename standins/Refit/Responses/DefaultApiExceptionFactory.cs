namespace Refit;

/// <summary>Every answer that is no success is an <see cref="ApiException"/>.</summary>
/// <param name="refitSettings">Settings of the client.</param>
public class DefaultApiExceptionFactory(RefitSettings refitSettings)
{
    /// <summary>The exception for an answer; null for a success.</summary>
    public ValueTask<Exception?> CreateAsync(HttpResponseMessage responseMessage) =>
        responseMessage.IsSuccessStatusCode ? default : FromErrorAsync(responseMessage);

    private async ValueTask<Exception?> FromErrorAsync(HttpResponseMessage response)
    {
        var request = response.RequestMessage
            ?? throw new InvalidOperationException(
                "The HttpResponseMessage has no associated RequestMessage. A custom HttpMessageHandler must set "
                + "HttpResponseMessage.RequestMessage.");
        return await ApiException.Create(request, request.Method, response, refitSettings).ConfigureAwait(false);
    }
}
