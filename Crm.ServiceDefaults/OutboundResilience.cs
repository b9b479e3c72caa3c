using Microsoft.Extensions.DependencyInjection;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Crm.ServiceDefaults;

/// <summary>For clients that leave the house (an ERP's feed, an SMS gateway): time-out, retries with back-off, circuit breaker.</summary>
public static class OutboundResilience
{
    /// <summary>
    /// Each try gets 10 s; GET, HEAD, PUT and DELETE are tried up to 3 times more on 408, 429, 5xx and lost connections;
    /// after half of at least 10 calls in 30 s failed the circuit opens for 15 s.
    /// </summary>
    public static IHttpClientBuilder AddOutboundResilience(this IHttpClientBuilder client)
    {
        var breaker = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage> { ShouldHandle = Failure, MinimumThroughput = 10, FailureRatio = 0.5, BreakDuration = TimeSpan.FromSeconds(15) })
            .AddTimeout(TimeSpan.FromSeconds(10))
            .Build();
        var retrying = new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage> { ShouldHandle = Failure, MaxRetryAttempts = 3, BackoffType = DelayBackoffType.Exponential, UseJitter = true, Delay = TimeSpan.FromMilliseconds(200) })
            .AddPipeline(breaker)
            .Build();
        return client.AddHttpMessageHandler(() => new Handler(retrying, breaker));
    }

    private static PredicateBuilder<HttpResponseMessage> Failure { get; } = new PredicateBuilder<HttpResponseMessage>()
        .Handle<HttpRequestException>().Handle<TimeoutRejectedException>()
        .HandleResult(r => (int)r.StatusCode is 408 or 429 or >= 500);

    private sealed class Handler(ResiliencePipeline<HttpResponseMessage> retrying, ResiliencePipeline<HttpResponseMessage> once) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // A post may have taken effect although its answer was lost, so only what may be repeated is repeated.
            var repeatable = request.Method != HttpMethod.Post && request.Method != HttpMethod.Patch;
            var pipeline = repeatable ? retrying : once;
            return pipeline.ExecuteAsync(
                static async (state, token) => await state.Send(state.Request, token), (Request: request, Send: (Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>)base.SendAsync), cancellationToken).AsTask();
        }
    }
}
