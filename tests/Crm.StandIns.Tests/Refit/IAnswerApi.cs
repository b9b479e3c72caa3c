using Refit;

namespace Crm.StandIns.Tests.Refit;

public interface IAnswerApi : IPingApi
{
    [Get("/a")]
    Task<Customer?> CustomerAsync(CancellationToken ct = default);

    [Get("/a")]
    ValueTask<Customer> ValueTaskAsync();

    [Get("/a")]
    Task<string> TextAsync();

    [Get("/a")]
    Task<Stream> StreamAsync();

    [Get("/a")]
    Task<HttpContent> ContentAsync();

    [Get("/a")]
    Task<HttpResponseMessage> MessageAsync();

    [Get("/a")]
    Task<ApiResponse<Customer>> ResponseAsync(CancellationToken ct = default);

    [Get("/a")]
    Task<IApiResponse<List<Customer>>> ResponseInterfaceAsync();

    [Get("/a")]
    Task<IApiResponse> BareResponseAsync();

    [Get("/a")]
    IAsyncEnumerable<Customer?> ManyAsync(CancellationToken ct = default);

    [Get("/a")]
    Task<T> GenericAsync<T>(int like)
        where T : struct, IFormattable;

    [Get("/a")]
    Task DoneAsync(CancellationToken ct = default);
}

public interface IPingApi
{
    [Get("/ping")]
    Task<string> PingAsync();
}
