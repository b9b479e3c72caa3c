namespace Refit;

/// <summary>Turns errors of answers back into exceptions.</summary>
public static class ApiResponseExtensions
{
    extension(IApiResponse response)
    {
        /// <summary>Throws the error unless the status is 2xx.</summary>
        public ValueTask<IApiResponse> EnsureSuccessStatusCodeAsync() => Check(response, response.IsSuccessStatusCode);

        /// <summary>Throws the error unless the status is 2xx and the content could be read.</summary>
        public ValueTask<IApiResponse> EnsureSuccessfulAsync() => Check(response, response.IsSuccessful);
    }

    extension<T>(IApiResponse<T> response)
    {
        /// <summary>Throws the error unless the status is 2xx.</summary>
        public ValueTask<IApiResponse<T>> EnsureSuccessStatusCodeAsync() => Check(response, response.IsSuccessStatusCode);

        /// <summary>Throws the error unless the status is 2xx and the content could be read.</summary>
        public ValueTask<IApiResponse<T>> EnsureSuccessfulAsync() => Check(response, response.IsSuccessful);
    }

    private static ValueTask<TResponse> Check<TResponse>(TResponse response, bool good)
        where TResponse : IApiResponse
    {
        if (good) return new(response);
        return ValueTask.FromException<TResponse>(
            (Exception?)response.Error
            ?? new InvalidOperationException("The response was unsuccessful but did not capture an error."));
    }
}
