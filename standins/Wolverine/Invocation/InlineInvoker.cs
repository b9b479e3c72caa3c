using Microsoft.Extensions.Logging;
using Wolverine.Runtime.Handlers;

namespace Wolverine.Runtime;

/// <summary>Runs a message's handler for a caller who waits: retries in place by the error rules, then the exception is his.</summary>
internal sealed class InlineInvoker(WolverineRuntime runtime, ILogger logger)
{
    public async Task<T> InvokeAsync<T>(object message, Envelope envelope, CancellationToken cancellation)
    {
        envelope.ResponseType = typeof(T);
        await InvokeAsync(message, envelope, cancellation).ConfigureAwait(false);
        return envelope.Response is null ? default! : (T)envelope.Response;
    }

    public async Task InvokeAsync(object message, Envelope envelope, CancellationToken cancellation)
    {
        var chain = runtime.Handlers.ChainToInvoke(message.GetType());
        using var activity = WolverineTracing.StartExecuting(envelope);
        for (envelope.Attempts = 1;; envelope.Attempts++)
        {
            var started = TimeProvider.System.GetTimestamp();
            try
            {
                await runtime.Runner.RunAsync(chain, envelope, stored: false, cancellation).ConfigureAwait(false);
                activity?.SetStatus(System.Diagnostics.ActivityStatusCode.Ok);
                runtime.Metrics.Succeeded(envelope, TimeProvider.System.GetElapsedTime(started));
                return;
            }
            catch (Exception exception)
            {
                runtime.Metrics.Failed(envelope, exception);
                logger.LogError(exception, "Invocation of {Message} failed!", message);
                if (chain.Rules.DecideInline(exception, envelope.Attempts) is not { } retry)
                {
                    activity?.SetStatus(System.Diagnostics.ActivityStatusCode.Error, exception.GetType().Name);
                    throw;
                }

                await Task.Delay(retry.Delay, cancellation).ConfigureAwait(false);
            }
        }
    }
}
